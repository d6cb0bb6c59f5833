// Where structures stand, or stood, on the path, both among some ids.
// @param ids [String]
// @param hidden [String]
// @returns structure, stage, note, since, until
UNWIND $ids AS one
MATCH (s:Structure {id: one})-[p:POSITIONED_AT]->(stage:PathStage)
WHERE stage.id IN $ids AND NOT coalesce(p.importId, '') IN $hidden
RETURN s.id AS structure, stage.id AS stage, p.note AS note, p.since AS since, p.until AS until
ORDER BY structure, stage, since
