// A session goes on.
// @param id String
// @param now String
// @param idleEndsAt String
MATCH (s:Session {id: $id})
SET s.seenAt = $now, s.idleEndsAt = $idleEndsAt
