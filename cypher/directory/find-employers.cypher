// For whom some people work, or worked.
// @param ids [String]
// @returns person, structure, role, since, until, isContact
UNWIND $ids AS id
MATCH (p:Person {id: id})-[w:WORKS_FOR]->(s:Structure)
RETURN p.id AS person, s.id AS structure, w.role AS role, w.since AS since, w.until AS until, coalesce(w.isContact, false) AS isContact
ORDER BY person, structure, since, until
