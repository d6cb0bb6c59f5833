// Which structures are in which towns, both among some ids.
// @param ids [String]
// @param hidden [String]
// @returns from, to
UNWIND $ids AS one
MATCH (s:Structure {id: one})-[r:LOCATED_IN]->(c:City)
WHERE c.id IN $ids AND NOT coalesce(r.importId, '') IN $hidden
RETURN s.id AS from, c.id AS to
ORDER BY from, to
