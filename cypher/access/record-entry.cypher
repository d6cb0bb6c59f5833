// An entry of the journal, and apart from it what would take the change back.
// @param id String
// @param revision Int
// @param at String
// @param by String
// @param operation String
// @param about [String]
// @param shownJson String
// @param stepsJson String
// @param privately Boolean
// @param undoes String?
// @param root String?
// @param undoKey String?
// @param filesJson String?
// @param byRole String?
CREATE (j:JournalEntry {id: $id, revision: $revision, at: $at, by: $by, operation: $operation, about: $about, shownJson: $shownJson, privately: $privately, undoes: $undoes, root: $root, undoKey: $undoKey, filesJson: $filesJson, byRole: $byRole})
CREATE (u:UndoStep {id: $id, at: $at, stepsJson: $stepsJson})
