// What would take changes back, where a text stands in it.
// @param text String
// @returns id, json
MATCH (u:UndoStep)
WHERE u.stepsJson CONTAINS $text
RETURN u.id AS id, u.stepsJson AS json
ORDER BY id
