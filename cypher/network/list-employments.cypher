// Who works, or worked, for which structure.
// @param hidden [String]
// @returns id, person, structure, since, until
MATCH (p:Person)-[w:WORKS_FOR]->(s:Structure)
WHERE NOT coalesce(w.importId, '') IN $hidden
RETURN w.id AS id, p.id AS person, s.id AS structure, w.since AS since, w.until AS until
ORDER BY person, structure, since, until
