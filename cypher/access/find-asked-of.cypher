// The requests of an address that wait for an answer.
// @param email String
// @returns id
MATCH (r:MembershipRequest {email: $email})
WHERE r.state = 'ASKED'
RETURN r.id AS id
ORDER BY id
