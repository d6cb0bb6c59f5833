// The account of an identity.
// @param id String
// @returns account
MATCH (i:Identity {id: $id})-[:OF]->(a:Account)
RETURN a.id AS account
ORDER BY account
