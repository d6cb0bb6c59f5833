// An import that is whole, or was taken back, needs no undo.
// @param importId String
MATCH (u:ImportUndo)
WHERE u.importId = $importId
DETACH DELETE u
