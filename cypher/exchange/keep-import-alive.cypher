// The import goes on: another process that starts leaves it alone.
// @param id String
// @param now String
MATCH (i:Import {id: $id})
SET i.aliveAt = $now
