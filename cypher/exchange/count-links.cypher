// How many links some records have, of any kind.
// @variants nodes
// @param ids [String]
// @returns id, links
UNWIND $ids AS one
MATCH (n:LABEL {id: one})-[r]-()
RETURN n.id AS id, count(r) AS links
ORDER BY id
