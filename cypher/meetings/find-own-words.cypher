// Whom a person says themselves to know, in which rencontre's survey where in one; never the level.
// @param person String
// @returns other, source, meeting
MATCH (p:Person {id: $person})-[k:KNOWS]->(o:Person)
WHERE k.source IN ['SURVEY', 'SELF'] AND k.until IS NULL
RETURN o.id AS other, k.source AS source, k.meetingId AS meeting
ORDER BY other, source, meeting
