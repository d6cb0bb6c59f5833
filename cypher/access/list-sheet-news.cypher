// What coordinators changed about some structures after an instant, the latest first.
// @param own [String]
// @param account String
// @param since String
// @param after Int
// @param limit Int 1..201
// @returns id, revision, at, by, operation, about, shownJson, privately, undoes, undoneBy, root, undoKey, filesJson
MATCH (j:JournalEntry)
WHERE j.revision > $after AND j.at >= $since AND j.by <> $account AND NOT j.privately
  AND (j.byRole = 'COORDINATOR' OR j.byRole = 'ADMINISTRATOR' OR j.operation = 'IMPORTED' OR j.root = 'IMPORTED')
  AND any(one IN $own WHERE one IN j.about)
RETURN j.id AS id, j.revision AS revision, j.at AS at, j.by AS by, j.operation AS operation, j.about AS about, j.shownJson AS shownJson, j.privately AS privately, j.undoes AS undoes, j.undoneBy AS undoneBy, j.root AS root, j.undoKey AS undoKey, j.filesJson AS filesJson
ORDER BY revision DESC, id
LIMIT $limit
