// Links of invitations of somebody who is erased go.
// @param person String
MATCH (l:InvitationLink {person: $person})
DETACH DELETE l
