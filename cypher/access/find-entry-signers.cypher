// Who stands behind some signatures of the journal.
// @param ids [String]
// @returns id, person, name, role
UNWIND $ids AS one
MATCH (a:Account {id: one})
OPTIONAL MATCH (a)-[:BELONGS_TO]->(p:Person)
RETURN a.id AS id, p.id AS person, p.name AS name, a.role AS role
ORDER BY id, person
