// The accounts of a person, to find what they changed.
// @param person String
// @returns id
MATCH (a:Account)-[:BELONGS_TO]->(p:Person {id: $person})
RETURN a.id AS id
ORDER BY id
