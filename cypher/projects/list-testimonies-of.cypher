// What somebody said, published or not.
// @param person String
// @returns id
MATCH (t:Testimony)-[:SAID_BY]->(p:Person {id: $person})
RETURN t.id AS id
ORDER BY id
