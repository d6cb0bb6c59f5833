// The trust answers of one person, for that person alone.
// @param person String
// @returns id, level
MATCH (p:Person {id: $person})-[k:KNOWS]->(:Person)
WHERE k.level IS NOT NULL
RETURN k.id AS id, k.level AS level
ORDER BY id
