// The link of a person to what is held about them; only its hash is kept.
// @param id String
// @param person String
// @param createdAt String
// @param expiresAt String
MERGE (l:OwnDataLink {id: $id})
SET l.person = $person, l.createdAt = $createdAt, l.expiresAt = $expiresAt
