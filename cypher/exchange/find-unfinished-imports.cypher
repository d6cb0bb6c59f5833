// Imports that began and are not whole.
// @returns id, startedAt
MATCH (i:Import)
WHERE i.state = 'RUNNING'
RETURN i.id AS id, i.startedAt AS startedAt
ORDER BY id
