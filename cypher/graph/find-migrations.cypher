// The migrations that this graph has had.
// @returns id, appliedAt
MATCH (m:Migration)
RETURN m.id AS id, m.appliedAt AS appliedAt
ORDER BY id
