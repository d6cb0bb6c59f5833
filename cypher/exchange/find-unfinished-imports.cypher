// Imports that began and are not whole.
// @returns id, startedAt, aliveAt
MATCH (i:Import)
WHERE i.state = 'RUNNING'
RETURN i.id AS id, i.startedAt AS startedAt, i.aliveAt AS aliveAt
ORDER BY id
