// Declarations of acquaintance that were made from a day on, until another.
// @param since String
// @param upTo String
// @returns id
MATCH (:Person)-[k:KNOWS]->(:Person)
WHERE k.declaredAt >= $since AND k.declaredAt <= $upTo
RETURN k.id AS id
ORDER BY id
