// The mails, the latest first.
// @param state String?
// @param limit Int 1..200
// @returns id, kind, state, address, createdAt, dueAt, attempts, lastError, lastErrorDetail, sentAt
MATCH (m:OutboxMail)
WHERE $state IS NULL OR m.state = $state
RETURN m.id AS id, m.kind AS kind, m.state AS state, m.to AS address, m.createdAt AS createdAt, m.dueAt AS dueAt, m.attempts AS attempts, m.lastError AS lastError, m.lastErrorDetail AS lastErrorDetail, m.sentAt AS sentAt
ORDER BY createdAt DESC, id
LIMIT $limit
