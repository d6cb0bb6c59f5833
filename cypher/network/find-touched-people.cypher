// The people among some ids, with what the search needs; of who was erased, that they were there.
// @param ids [String]
// @param hidden [String]
// @returns id, name, searchText, erased
UNWIND $ids AS one
MATCH (p:Person {id: one})
WHERE NOT coalesce(p.importId, '') IN $hidden
RETURN p.id AS id, p.name AS name, p.searchText AS searchText, p.erasedAt IS NOT NULL AS erased
ORDER BY id
