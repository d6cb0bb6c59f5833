// A mail could not be sent now: it waits for its next turn.
// @param id String
// @param claim String
// @param dueAt String
// @param now String
// @param error String
// @param detail String?
MATCH (m:OutboxMail {id: $id})
WHERE m.state = 'SENDING' AND m.claim = $claim
SET m.state = 'WAITING', m.dueAt = $dueAt, m.failedAt = $now, m.lastError = $error, m.lastErrorDetail = $detail
REMOVE m.claim, m.claimedUntil
