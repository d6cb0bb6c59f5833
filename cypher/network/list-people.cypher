// Every person with what the search needs.
// @param hidden [String]
// @returns id, name, searchText
MATCH (p:Person)
WHERE NOT coalesce(p.importId, '') IN $hidden
RETURN p.id AS id, p.name AS name, p.searchText AS searchText
ORDER BY id
