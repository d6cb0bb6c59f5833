// Who answered the survey of which meeting.
// @param hidden [String]
// @returns from, to
MATCH (p:Person)-[r:ANSWERED]->(m:Meeting)
WHERE NOT coalesce(r.importId, '') IN $hidden
RETURN p.id AS from, m.id AS to
ORDER BY from, to
