// Every record of one label with all its properties.
// @variants nodes
// @returns id, properties
MATCH (n:LABEL)
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
