// One mail.
// @param id String
// @returns id, kind, state, address, createdAt, dueAt, attempts, lastError, lastErrorDetail, sentAt
MATCH (m:OutboxMail {id: $id})
RETURN m.id AS id, m.kind AS kind, m.state AS state, m.to AS address, m.createdAt AS createdAt, m.dueAt AS dueAt, m.attempts AS attempts, m.lastError AS lastError, m.lastErrorDetail AS lastErrorDetail, m.sentAt AS sentAt
