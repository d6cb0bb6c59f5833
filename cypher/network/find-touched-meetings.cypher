// The meetings among some ids, with their day and kind.
// @param ids [String]
// @param hidden [String]
// @returns id, heldOn, kind
UNWIND $ids AS one
MATCH (m:Meeting {id: one})
WHERE NOT coalesce(m.importId, '') IN $hidden
RETURN m.id AS id, m.heldOn AS heldOn, coalesce(m.kind, 'TERRITORIAL') AS kind
ORDER BY id
