// Makes or changes records of one label; a null takes a property away.
// @variants nodes
// @param rows [Map]
UNWIND $rows AS row
MERGE (n:LABEL {id: row.id})
SET n += row
