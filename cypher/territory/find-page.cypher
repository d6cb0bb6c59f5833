// A page whose text was filled in.
// @param id String
// @returns text, updatedAt, version
MATCH (p:Page {id: $id})
RETURN p.text AS text, p.updatedAt AS updatedAt, coalesce(p.version, 1) AS version
ORDER BY version
