// Which priority neighbourhoods each structure serves.
// @param hidden [String]
// @returns from, to
MATCH (s:Structure)-[r:SERVES]->(n:Neighbourhood)
WHERE NOT coalesce(r.importId, '') IN $hidden
RETURN s.id AS from, n.id AS to
ORDER BY from, to
