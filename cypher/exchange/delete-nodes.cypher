// Takes away some records of one label, with their links.
// @variants nodes
// @param rows [Map]
UNWIND $rows AS row
MATCH (n:LABEL {id: row.id})
DETACH DELETE n
