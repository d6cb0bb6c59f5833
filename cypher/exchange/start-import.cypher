// Opens the record of an import that is written in batches.
// @param id String
// @param startedAt String
MERGE (i:Import {id: $id})
SET i.startedAt = $startedAt, i.aliveAt = $startedAt, i.state = 'RUNNING'
