// A session.
// @param id String
// @returns publicId, account, seenAt, endsAt, idleEndsAt
MATCH (s:Session {id: $id})
RETURN s.publicId AS publicId, s.account AS account, s.seenAt AS seenAt, s.endsAt AS endsAt, s.idleEndsAt AS idleEndsAt
ORDER BY account
