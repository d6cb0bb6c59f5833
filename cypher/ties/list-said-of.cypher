// What others say, or said, themselves of a person, and on which day; never how well.
// @param person String
// @returns other, declaredAt
MATCH (o:Person)-[k:KNOWS]->(p:Person {id: $person})
WHERE k.source IN ['SURVEY', 'SELF']
RETURN o.id AS other, k.declaredAt AS declaredAt
ORDER BY other, declaredAt
