// Says who of the directory an account is.
// @param id String
// @param person String
MATCH (a:Account {id: $id})
MATCH (p:Person {id: $person})
MERGE (a)-[:BELONGS_TO]->(p)
