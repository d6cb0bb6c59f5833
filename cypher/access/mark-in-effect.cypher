// The entry is in effect again: what took it back was itself taken back.
// @param id String
// @param undoKey String?
MATCH (j:JournalEntry {id: $id})
SET j.undoneBy = null, j.undoKey = coalesce($undoKey, j.undoKey)
