// What tells open structures apart at first sight: one row a town, with none for a structure without one.
// @param today String
// @returns id, name, siret, city
MATCH (s:Structure)
WHERE s.until IS NULL OR s.until > $today
OPTIONAL MATCH (s)-[:LOCATED_IN]->(c:City)
RETURN s.id AS id, s.name AS name, s.siret AS siret, c.id AS city
ORDER BY id, city
