// Some meetings, in order of id.
// @param ids [String]
// @returns id, title, heldOn, kind, format, version
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.title AS title, m.heldOn AS heldOn, coalesce(m.kind, 'TERRITORIAL') AS kind, m.format AS format, coalesce(m.version, 1) AS version
ORDER BY id
