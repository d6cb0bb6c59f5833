// One account.
// @param id String
// @returns id, email, role
MATCH (a:Account {id: $id})
RETURN a.id AS id, a.email AS email, a.role AS role
ORDER BY id
