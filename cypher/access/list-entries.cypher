// Entries of the journal before a point, the latest first, as far as the reader may see them.
// @param before Int
// @param beforeId String
// @param record String?
// @param signers [String]
// @param anySigner Boolean
// @param all Boolean
// @param account String
// @param own [String]
// @param discreet [String]
// @param limit Int 1..201
// @returns id, revision, at, by, operation, about, shownJson, privately, undoes, undoneBy, root, undoKey, filesJson
MATCH (j:JournalEntry)
WHERE (j.revision < $before OR (j.revision = $before AND j.id > $beforeId))
  AND ($record IS NULL OR $record IN j.about)
  AND ($anySigner OR j.by IN $signers)
  AND (j.by = $account OR (NOT coalesce(j.root, j.operation) IN $discreet AND ($all OR any(one IN $own WHERE one IN j.about))))
RETURN j.id AS id, j.revision AS revision, j.at AS at, j.by AS by, j.operation AS operation, j.about AS about, j.shownJson AS shownJson, j.privately AS privately, j.undoes AS undoes, j.undoneBy AS undoneBy, j.root AS root, j.undoKey AS undoKey, j.filesJson AS filesJson
ORDER BY revision DESC, id
LIMIT $limit
