// What a person says, or said, of others themselves, and on which day; never how well.
// @param person String
// @returns other, declaredAt
MATCH (p:Person {id: $person})-[k:KNOWS]->(o:Person)
WHERE k.source IN ['SURVEY', 'SELF']
RETURN o.id AS other, k.declaredAt AS declaredAt
ORDER BY other, declaredAt
