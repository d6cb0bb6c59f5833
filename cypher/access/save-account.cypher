// Makes an account, or changes its role.
// @param id String
// @param email String
// @param role String
// @param createdAt String
MERGE (a:Account {id: $id})
ON CREATE SET a.createdAt = $createdAt
SET a.email = $email, a.role = $role
