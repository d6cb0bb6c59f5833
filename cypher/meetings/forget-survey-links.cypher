// Links to surveys that have been over for long go.
// @param before String
MATCH (l:SurveyLink)
WHERE l.expiresAt < $before
DETACH DELETE l
