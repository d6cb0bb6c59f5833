// An identity at a provider; only the hash of who it is there is kept.
// @param id String
// @param issuer String
// @param createdAt String
MERGE (i:Identity {id: $id})
ON CREATE SET i.issuer = $issuer, i.createdAt = $createdAt
