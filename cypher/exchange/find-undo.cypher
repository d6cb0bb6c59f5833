// What a running import changed, the latest first.
// @param importId String
// @returns id, json
MATCH (u:ImportUndo)
WHERE u.importId = $importId
RETURN u.id AS id, u.json AS json
ORDER BY u.position DESC, id
