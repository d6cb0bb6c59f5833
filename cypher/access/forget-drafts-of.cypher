// What somebody asked with an address and did not prove goes.
// @param email String
MATCH (d:MembershipDraft {email: $email})
DETACH DELETE d
