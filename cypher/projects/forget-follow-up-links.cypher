// Links that ask about follow-ups and have been over for long go.
// @param before String
MATCH (l:FollowUpLink)
WHERE l.expiresAt < $before
DETACH DELETE l
