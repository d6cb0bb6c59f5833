// Requests whose address nobody proved in time go.
// @param now String
MATCH (d:MembershipDraft)
WHERE d.expiresAt <= $now
DETACH DELETE d
