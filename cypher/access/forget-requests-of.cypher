// The requests of a person, or of some addresses, go.
// @param person String
// @param emails [String]
MATCH (r:MembershipRequest)
WHERE r.person = $person OR r.email IN $emails
DETACH DELETE r
