// Who attended which meeting.
// @returns from, to
MATCH (p:Person)-[:ATTENDED]->(m:Meeting)
RETURN p.id AS from, m.id AS to
ORDER BY from, to
