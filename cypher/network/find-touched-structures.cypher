// The structures among some ids, with what the network and the search need.
// @param ids [String]
// @param hidden [String]
// @returns id, name, kind, coordinates, since, until, themes, publics, searchText
UNWIND $ids AS one
MATCH (s:Structure {id: one})
WHERE NOT coalesce(s.importId, '') IN $hidden
RETURN s.id AS id, s.name AS name, s.kind AS kind, coalesce(s.coordinates, false) AS coordinates, s.since AS since, s.until AS until, coalesce(s.themes, []) AS themes, coalesce(s.publics, []) AS publics, s.searchText AS searchText
ORDER BY id
