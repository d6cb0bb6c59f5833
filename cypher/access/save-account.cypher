// Makes an account, or changes its role; a closed one is open again.
// @param id String
// @param email String
// @param role String
// @param createdAt String
MERGE (a:Account {id: $id})
ON CREATE SET a.createdAt = $createdAt, a.version = 1
ON MATCH SET a.version = coalesce(a.version, 1) + 1
SET a.email = $email, a.role = $role, a.closedAt = null
