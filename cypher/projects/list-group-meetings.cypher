// The meetings of the groups of projects, each with how many came.
// @returns id, project, title, heldOn, startsAt, endsAt, place, came, version
MATCH (m:Meeting)-[:MEETING_OF]->(j:Project)
RETURN m.id AS id, j.id AS project, m.title AS title, m.heldOn AS heldOn, m.startsAt AS startsAt, m.endsAt AS endsAt, m.place AS place, COUNT { (m)<-[:ATTENDED]-(:Person) } AS came, coalesce(m.version, 1) AS version
ORDER BY heldOn, id
