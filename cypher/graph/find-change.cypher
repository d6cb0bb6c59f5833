// The change that a mutation made, if it was applied.
// @param mutationId String
// @returns revision, fingerprint
MATCH (c:Change {id: $mutationId})
RETURN c.revision AS revision, c.fingerprint AS fingerprint
