// Records that a migration was applied.
// @param id String
// @param now String
MERGE (m:Migration {id: $id})
ON CREATE SET m.appliedAt = $now
