// Takes back the records of one label that an import made.
// @variants nodes
// @param importId String
MATCH (n:LABEL)
WHERE n.importId = $importId
DETACH DELETE n
