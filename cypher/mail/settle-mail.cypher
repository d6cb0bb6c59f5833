// A mail is sent, or given up: to whom and what it said goes.
// @param id String
// @param claim String
// @param state String
// @param now String
// @param sentAt String?
// @param error String?
// @param detail String?
MATCH (m:OutboxMail {id: $id})
WHERE m.state = 'SENDING' AND m.claim = $claim
SET m.state = $state, m.settledAt = $now, m.sentAt = $sentAt, m.lastError = $error, m.lastErrorDetail = $detail
REMOVE m.to, m.dataJson, m.about, m.claim, m.claimedUntil, m.lock
