// Empties one label, before a restore.
// @variants nodes
MATCH (n:LABEL)
DETACH DELETE n
