// Every meeting with its day and kind.
// @returns id, heldOn, kind
MATCH (m:Meeting)
RETURN m.id AS id, m.heldOn AS heldOn, coalesce(m.kind, 'TERRITORIAL') AS kind
ORDER BY id
