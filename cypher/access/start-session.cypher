// A session; only its hash is kept.
// @param id String
// @param publicId String
// @param account String
// @param now String
// @param endsAt String
// @param idleEndsAt String
// @param browser String
CREATE (s:Session {id: $id, publicId: $publicId, account: $account, startedAt: $now, seenAt: $now, endsAt: $endsAt, idleEndsAt: $idleEndsAt, browser: $browser})
