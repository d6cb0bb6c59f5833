// Every person with what the search needs.
// @returns id, name, searchText
MATCH (p:Person)
RETURN p.id AS id, p.name AS name, p.searchText AS searchText
ORDER BY id
