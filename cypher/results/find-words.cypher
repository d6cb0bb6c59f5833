// What the coordination wrote around the figures of a period.
// @param id String
// @returns introduction, conclusion, version
MATCH (p:Page {id: $id})
RETURN p.introduction AS introduction, p.conclusion AS conclusion, coalesce(p.version, 1) AS version
ORDER BY version
