// The entry was taken back by another one.
// @param id String
// @param by String
MATCH (j:JournalEntry {id: $id})
SET j.undoneBy = $by
