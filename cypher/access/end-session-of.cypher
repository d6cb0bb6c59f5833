// Ends one of an account's sessions.
// @param account String
// @param publicId String
MATCH (s:Session {account: $account})
WHERE s.publicId = $publicId
DETACH DELETE s
