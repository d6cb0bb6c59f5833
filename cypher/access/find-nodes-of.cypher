// Records that name a person, their accounts or their addresses in a property of their own.
// @variants nodes
// @param person String
// @param recipient String
// @param signatures [String]
// @param emails [String]
// @returns id, properties
MATCH (n:LABEL)
WHERE n.person = $person OR n.by IN $signatures OR n.account IN $signatures OR n.email IN $emails OR n.recipient = $recipient
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
