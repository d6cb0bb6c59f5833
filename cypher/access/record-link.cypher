// A one-time link; only its hash is kept.
// @param id String
// @param account String
// @param createdAt String
// @param expiresAt String
CREATE (l:SignInLink {id: $id, account: $account, createdAt: $createdAt, expiresAt: $expiresAt})
