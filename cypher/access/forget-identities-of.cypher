// Every identity of an account goes.
// @param account String
MATCH (i:Identity)-[:OF]->(a:Account {id: $account})
DETACH DELETE i
