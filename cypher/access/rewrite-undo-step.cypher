// What would take a change back, without what was erased.
// @param id String
// @param stepsJson String
MATCH (u:UndoStep {id: $id})
SET u.stepsJson = $stepsJson
