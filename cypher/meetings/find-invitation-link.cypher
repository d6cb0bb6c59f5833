// Whose invitation a link is, and to what.
// @param id String
// @returns person, meeting
MATCH (l:InvitationLink {id: $id})
RETURN l.person AS person, l.meeting AS meeting
ORDER BY person
