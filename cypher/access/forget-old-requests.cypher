// Requests that were answered before an instant go.
// @param before String
MATCH (r:MembershipRequest)
WHERE r.answeredAt < $before
DETACH DELETE r
