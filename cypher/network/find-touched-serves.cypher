// Which structures serve which neighbourhoods, both among some ids.
// @param ids [String]
// @param hidden [String]
// @returns from, to
UNWIND $ids AS one
MATCH (s:Structure {id: one})-[r:SERVES]->(n:Neighbourhood)
WHERE n.id IN $ids AND NOT coalesce(r.importId, '') IN $hidden
RETURN s.id AS from, n.id AS to
ORDER BY from, to
