// Takes a mail to send it, unless another process has it: the lock comes first, so of several one takes it.
// @param id String
// @param claim String
// @param now String
// @param until String
// @returns id, kind, address, dataJson, expiresAt, attempts, lastErrorDetail
MATCH (m:OutboxMail {id: $id})
SET m.lock = true
WITH m
WHERE (m.state = 'WAITING' AND (m.dueAt <= $now OR m.expiresAt <= $now))
  OR (m.state = 'SENDING' AND (m.claimedUntil <= $now OR m.claim = $claim))
SET m.attempts = CASE WHEN m.claim = $claim OR m.expiresAt <= $now THEN m.attempts ELSE m.attempts + 1 END
SET m.state = 'SENDING', m.claim = $claim, m.claimedUntil = $until
RETURN m.id AS id, m.kind AS kind, m.to AS address, m.dataJson AS dataJson, m.expiresAt AS expiresAt, m.attempts AS attempts, m.lastErrorDetail AS lastErrorDetail
ORDER BY id
