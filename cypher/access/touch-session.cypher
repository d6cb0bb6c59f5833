// A session goes on, and its account was seen.
// @param id String
// @param now String
// @param idleEndsAt String
MATCH (s:Session {id: $id})
SET s.seenAt = $now, s.idleEndsAt = $idleEndsAt
WITH s
MATCH (a:Account {id: s.account})
SET a.lastSeenAt = $now
