// One account.
// @param id String
// @returns id, email, role, closedAt
MATCH (a:Account {id: $id})
RETURN a.id AS id, a.email AS email, a.role AS role, a.closedAt AS closedAt
ORDER BY id
