// What would take an import back, without what was erased.
// @param id String
// @param json String
MATCH (u:ImportUndo {id: $id})
SET u.json = $json
