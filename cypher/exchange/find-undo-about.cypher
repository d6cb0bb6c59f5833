// What would take imports back, where a text stands in it.
// @param text String
// @returns id, json
MATCH (u:ImportUndo)
WHERE u.json CONTAINS $text
RETURN u.id AS id, u.json AS json
ORDER BY id
