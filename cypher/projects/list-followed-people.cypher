// Who takes part in which project, in which role; who was erased is left out.
// @returns project, person, name, role
MATCH (p:Person)-[t:TAKES_PART_IN]->(j:Project)
WHERE p.erasedAt IS NULL
RETURN j.id AS project, p.id AS person, p.name AS name, coalesce(t.role, 'MEMBER') AS role
ORDER BY project, name, person
