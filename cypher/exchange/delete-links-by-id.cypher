// Takes away some links of one kind that have an id.
// @variants links
// @param rows [Map]
UNWIND $rows AS row
MATCH (a:FROM_LABEL {id: row.from})-[r:TYPE]->(b:TO_LABEL {id: row.to})
WHERE r.id = row.id
DELETE r
