// The sessions of an account, the latest seen first.
// @param account String
// @returns publicId, startedAt, seenAt, endsAt, idleEndsAt, browser
MATCH (s:Session {account: $account})
RETURN s.publicId AS publicId, s.startedAt AS startedAt, s.seenAt AS seenAt, s.endsAt AS endsAt, s.idleEndsAt AS idleEndsAt, s.browser AS browser
ORDER BY seenAt DESC, publicId
