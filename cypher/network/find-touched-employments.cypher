// Who works, or worked, for whom, among some ids.
// @param ids [String]
// @param hidden [String]
// @returns id, person, structure, since, until
UNWIND $ids AS one
MATCH (p:Person {id: one})-[w:WORKS_FOR]->(s:Structure)
WHERE s.id IN $ids AND NOT coalesce(w.importId, '') IN $hidden
RETURN w.id AS id, p.id AS person, s.id AS structure, w.since AS since, w.until AS until
ORDER BY person, structure, since, until
