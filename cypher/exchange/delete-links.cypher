// Takes away the links of one kind between pairs of records.
// @variants links
// @param rows [Map]
UNWIND $rows AS row
MATCH (a:FROM_LABEL {id: row.from})-[r:TYPE]->(b:TO_LABEL {id: row.to})
DELETE r
