// Who takes part in projects, in which role.
// @returns project, person, role, since
MATCH (p:Person)-[r:TAKES_PART_IN]->(j:Project)
RETURN j.id AS project, p.id AS person, coalesce(r.role, 'MEMBER') AS role, r.since AS since
ORDER BY project, person
