// A one-time link is used up.
// @param id String
// @param now String
MATCH (l:SignInLink {id: $id})
SET l.usedAt = $now
