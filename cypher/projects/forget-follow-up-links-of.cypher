// Links that ask somebody about follow-ups go.
// @param recipient String
MATCH (l:FollowUpLink {recipient: $recipient})
DETACH DELETE l
