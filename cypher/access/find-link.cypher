// A one-time link.
// @param id String
// @returns account, expiresAt, usedAt
MATCH (l:SignInLink {id: $id})
RETURN l.account AS account, l.expiresAt AS expiresAt, l.usedAt AS usedAt
ORDER BY account
