// The link of one person to their invitation to one rencontre; only its hash is kept.
// @param id String
// @param person String
// @param meeting String
// @param createdAt String
MERGE (l:InvitationLink {id: $id})
SET l.person = $person, l.meeting = $meeting, l.createdAt = $createdAt
