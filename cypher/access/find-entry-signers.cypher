// Who stands behind some signatures of the journal.
// @param ids [String]
// @returns id, person, name
UNWIND $ids AS one
MATCH (a:Account {id: one})
OPTIONAL MATCH (a)-[:BELONGS_TO]->(p:Person)
RETURN a.id AS id, p.id AS person, p.name AS name
ORDER BY id, person
