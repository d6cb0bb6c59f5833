// Links of invitations that are old go.
// @param before String
MATCH (l:InvitationLink)
WHERE l.createdAt < $before
DETACH DELETE l
