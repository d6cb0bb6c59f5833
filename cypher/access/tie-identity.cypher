// Says whose account an identity opens.
// @param id String
// @param account String
MATCH (i:Identity {id: $id})
MATCH (a:Account {id: $account})
MERGE (i)-[:OF]->(a)
