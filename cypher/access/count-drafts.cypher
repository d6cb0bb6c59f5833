// How many requests wait for their address to be proved, of one address and of all.
// @param email String
// @returns own, waiting
MATCH (d:MembershipDraft)
RETURN sum(CASE WHEN d.email = $email THEN 1 ELSE 0 END) AS own, count(d) AS waiting
ORDER BY waiting
