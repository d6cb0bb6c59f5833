// The account of an address.
// @param email String
// @returns id, email, role
MATCH (a:Account {email: $email})
RETURN a.id AS id, a.email AS email, a.role AS role
ORDER BY id
