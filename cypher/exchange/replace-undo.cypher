// Part of what would take an import back is no longer kept.
// @param id String
// @param json String
MATCH (u:ImportUndo)
WHERE u.id = $id
SET u.json = $json
