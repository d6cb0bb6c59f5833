// Sheets that nobody edits any more, since an instant.
// @param ids [String]
// @param at String
UNWIND $ids AS id
MATCH (s:Structure {id: id})
SET s.orphanedAt = $at
