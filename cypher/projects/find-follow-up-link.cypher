// Which follow-up a link asks about, whom, and until when.
// @param id String
// @returns followUp, recipient, expiresAt
MATCH (l:FollowUpLink {id: $id})
RETURN l.followUp AS followUp, l.recipient AS recipient, l.expiresAt AS expiresAt
ORDER BY followUp
