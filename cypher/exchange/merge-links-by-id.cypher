// Makes or changes links that have an id.
// @variants links
// @param rows [Map]
UNWIND $rows AS row
MATCH (a:FROM_LABEL {id: row.from})
MATCH (b:TO_LABEL {id: row.to})
MERGE (a)-[r:TYPE {id: row.id}]->(b)
SET r += row
REMOVE r.from, r.to
