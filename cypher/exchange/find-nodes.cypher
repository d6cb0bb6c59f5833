// Some records of one label with all their properties.
// @variants nodes
// @param ids [String]
// @returns id, properties
UNWIND $ids AS id
MATCH (n:LABEL {id: id})
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
