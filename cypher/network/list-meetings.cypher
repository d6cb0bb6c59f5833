// Every meeting with its day and kind.
// @param hidden [String]
// @returns id, heldOn, kind
MATCH (m:Meeting)
WHERE NOT coalesce(m.importId, '') IN $hidden
RETURN m.id AS id, m.heldOn AS heldOn, coalesce(m.kind, 'TERRITORIAL') AS kind
ORDER BY id
