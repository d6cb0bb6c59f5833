// Which priority neighbourhoods each structure serves.
// @returns from, to
MATCH (s:Structure)-[:SERVES]->(n:Neighbourhood)
RETURN s.id AS from, n.id AS to
ORDER BY from, to
