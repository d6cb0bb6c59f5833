// Declarations of acquaintance that were made from a day on.
// @param since String
// @returns id
MATCH (:Person)-[k:KNOWS]->(:Person)
WHERE k.declaredAt >= $since
RETURN k.id AS id
ORDER BY id
