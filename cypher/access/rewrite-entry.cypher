// What an entry of the journal shows, without what was erased.
// @param id String
// @param shownJson String
MATCH (j:JournalEntry {id: $id})
SET j.shownJson = $shownJson
