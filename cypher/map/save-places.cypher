// Saves places of structures on the map.
// @param rows [Map]
UNWIND $rows AS row
MERGE (p:MapPlace {id: row.id})
SET p.x = row.x, p.y = row.y
