// Who answered the survey of which meeting, both among some ids.
// @param ids [String]
// @param hidden [String]
// @returns from, to
UNWIND $ids AS one
MATCH (p:Person {id: one})-[r:ANSWERED]->(m:Meeting)
WHERE m.id IN $ids AND NOT coalesce(r.importId, '') IN $hidden
RETURN p.id AS from, m.id AS to
ORDER BY from, to
