// In which towns each structure is.
// @returns from, to
MATCH (s:Structure)-[:LOCATED_IN]->(c:City)
RETURN s.id AS from, c.id AS to
ORDER BY from, to
