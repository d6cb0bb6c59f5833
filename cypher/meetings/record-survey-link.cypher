// The link of one person to the survey of one rencontre; only its hash is kept.
// @param id String
// @param person String
// @param meeting String
// @param createdAt String
// @param expiresAt String
MERGE (l:SurveyLink {id: $id})
SET l.person = $person, l.meeting = $meeting, l.createdAt = $createdAt, l.expiresAt = $expiresAt
