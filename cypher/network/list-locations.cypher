// In which towns each structure is.
// @param hidden [String]
// @returns from, to
MATCH (s:Structure)-[r:LOCATED_IN]->(c:City)
WHERE NOT coalesce(r.importId, '') IN $hidden
RETURN s.id AS from, c.id AS to
ORDER BY from, to
