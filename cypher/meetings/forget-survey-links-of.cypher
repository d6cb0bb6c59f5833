// Links to surveys of somebody who is erased go.
// @param person String
MATCH (l:SurveyLink {person: $person})
DETACH DELETE l
