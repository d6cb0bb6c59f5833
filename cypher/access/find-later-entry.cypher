// The latest change of some records after a revision that still holds.
// @param revision Int
// @param records [String]
// @returns id, revision
MATCH (j:JournalEntry)
WHERE j.revision > $revision AND j.undoneBy IS NULL AND any(one IN $records WHERE one IN j.about)
RETURN j.id AS id, j.revision AS revision
ORDER BY revision DESC, id
LIMIT 1
