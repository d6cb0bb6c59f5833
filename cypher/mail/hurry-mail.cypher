// A mail that waits is due now.
// @param id String
// @param now String
MATCH (m:OutboxMail {id: $id})
SET m.lock = true
WITH m
WHERE m.state = 'WAITING'
SET m.dueAt = $now
