// Whose survey a link opens, and until when.
// @param id String
// @returns person, meeting, expiresAt
MATCH (l:SurveyLink {id: $id})
RETURN l.person AS person, l.meeting AS meeting, l.expiresAt AS expiresAt
ORDER BY person
