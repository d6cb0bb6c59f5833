// Who was given the sheets of some structures to edit, with when they work there.
// @param ids [String]
// @returns structure, name, account, email, person, employment, until
UNWIND $ids AS id
MATCH (s:Structure {id: id})
MATCH (a:Account)-[:EDITS]->(s)
WHERE a.closedAt IS NULL
OPTIONAL MATCH (a)-[:BELONGS_TO]->(p:Person)
OPTIONAL MATCH (p)-[w:WORKS_FOR]->(s)
RETURN s.id AS structure, s.name AS name, a.id AS account, a.email AS email, p.id AS person, w.id AS employment, w.until AS until
ORDER BY structure, account, person, employment
