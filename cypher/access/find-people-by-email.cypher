// People of the directory with an address.
// @param email String
// @returns id
MATCH (p:Person)
WHERE toLower(p.email) = $email
RETURN p.id AS id
ORDER BY id
