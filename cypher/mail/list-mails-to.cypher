// Mails that wait for an address; once sent, an address is kept no more.
// @param emails [String]
// @returns id, kind, state, createdAt, dueAt
MATCH (m:OutboxMail)
WHERE toLower(m.to) IN $emails
RETURN m.id AS id, m.kind AS kind, m.state AS state, m.createdAt AS createdAt, m.dueAt AS dueAt
ORDER BY createdAt, id
