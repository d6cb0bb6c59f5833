// That somebody was asked about follow-ups goes.
// @param recipient String
MATCH (n:FollowUpNotice {recipient: $recipient})
DETACH DELETE n
