// Some entries of the journal.
// @param ids [String]
// @returns id, revision, at, by, operation, about, shownJson, privately, undoes, undoneBy, root, undoKey, filesJson
UNWIND $ids AS one
MATCH (j:JournalEntry {id: one})
RETURN j.id AS id, j.revision AS revision, j.at AS at, j.by AS by, j.operation AS operation, j.about AS about, j.shownJson AS shownJson, j.privately AS privately, j.undoes AS undoes, j.undoneBy AS undoneBy, j.root AS root, j.undoKey AS undoKey, j.filesJson AS filesJson
ORDER BY id
