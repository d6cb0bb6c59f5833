// The structures whose sheets an account was given to edit, with when its person works there.
// @param id String
// @returns structure, addedAt, employment, until
MATCH (a:Account {id: $id})-[e:EDITS]->(s:Structure)
OPTIONAL MATCH (a)-[:BELONGS_TO]->(p:Person)-[w:WORKS_FOR]->(s)
RETURN s.id AS structure, e.addedAt AS addedAt, w.id AS employment, w.until AS until
ORDER BY structure, employment
