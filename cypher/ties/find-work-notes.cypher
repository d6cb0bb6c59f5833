// What was decided about the next action of some structures.
// @param ids [String]
// @returns id, structure, until, word, at, by, reasons, version
UNWIND $ids AS one
MATCH (n:WorkNote {id: one})
RETURN n.id AS id, n.structure AS structure, n.until AS until, n.word AS word, n.at AS at, n.by AS by, coalesce(n.reasons, []) AS reasons, coalesce(n.version, 1) AS version
ORDER BY id
