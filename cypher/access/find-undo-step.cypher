// What would take a change back.
// @param id String
// @returns at, stepsJson
MATCH (u:UndoStep {id: $id})
RETURN u.at AS at, u.stepsJson AS stepsJson
ORDER BY at
