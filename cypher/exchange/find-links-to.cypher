// The links of one kind that end at some records.
// @variants links
// @param ids [String]
// @returns from, to, properties
UNWIND $ids AS id
MATCH (a:FROM_LABEL)-[r:TYPE]->(b:TO_LABEL {id: id})
RETURN a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to, r.id
