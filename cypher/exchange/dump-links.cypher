// Every link of one kind with all its properties.
// @variants links
// @returns from, to, properties
MATCH (a:FROM_LABEL)-[r:TYPE]->(b:TO_LABEL)
RETURN a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to, r.id
