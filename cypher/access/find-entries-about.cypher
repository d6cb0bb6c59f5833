// What the journal shows of the changes of a record.
// @param record String
// @returns id, shownJson
MATCH (j:JournalEntry)
WHERE $record IN j.about
RETURN j.id AS id, j.shownJson AS shownJson
ORDER BY id
