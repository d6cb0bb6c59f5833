// Mails whose turn it is: due ones of some kinds, too old ones of any kind, and those that a process began and never finished.
// @param kinds [String]
// @param now String
// @param limit Int 1..200
// @returns id
MATCH (m:OutboxMail)
WHERE m.state IN ['WAITING', 'SENDING']
  AND ((m.state = 'WAITING' AND (m.expiresAt <= $now OR (m.kind IN $kinds AND m.dueAt <= $now)))
    OR (m.state = 'SENDING' AND m.claimedUntil <= $now))
RETURN m.id AS id
ORDER BY m.dueAt, id
LIMIT $limit
