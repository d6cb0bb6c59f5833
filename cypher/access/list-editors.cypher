// Who was given sheets to edit, with when they work there.
// @returns structure, name, account, email, person, employment, until
MATCH (a:Account)-[:EDITS]->(s:Structure)
WHERE a.closedAt IS NULL
OPTIONAL MATCH (a)-[:BELONGS_TO]->(p:Person)
OPTIONAL MATCH (p)-[w:WORKS_FOR]->(s)
RETURN s.id AS structure, s.name AS name, a.id AS account, a.email AS email, p.id AS person, w.id AS employment, w.until AS until
ORDER BY structure, account, person, employment
