// How many requests wait for an answer.
// @returns waiting
MATCH (r:MembershipRequest)
WHERE r.state = 'ASKED'
RETURN count(r) AS waiting
ORDER BY waiting
