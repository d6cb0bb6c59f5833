// Who of the directory an account is.
// @param id String
// @returns person
MATCH (a:Account {id: $id})-[:BELONGS_TO]->(p:Person)
RETURN p.id AS person
ORDER BY person
