// The account of an address.
// @param email String
// @returns id, email, role, closedAt
MATCH (a:Account {email: $email})
RETURN a.id AS id, a.email AS email, a.role AS role, a.closedAt AS closedAt
ORDER BY id
