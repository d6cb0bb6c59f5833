// Who works, or worked, for some structures; not those who were erased.
// @param ids [String]
// @returns id, version, person, structure, role, since, until, isContact
UNWIND $ids AS id
MATCH (p:Person)-[w:WORKS_FOR]->(s:Structure {id: id})
WHERE p.erasedAt IS NULL
RETURN w.id AS id, coalesce(w.version, 1) AS version, p.id AS person, s.id AS structure, w.role AS role, w.since AS since, w.until AS until, coalesce(w.isContact, false) AS isContact
ORDER BY structure, person, since, until
