// Where each structure stands, or stood, on the path to employment.
// @param hidden [String]
// @returns structure, stage, note, since, until
MATCH (s:Structure)-[p:POSITIONED_AT]->(stage:PathStage)
WHERE NOT coalesce(p.importId, '') IN $hidden
RETURN s.id AS structure, stage.id AS stage, p.note AS note, p.since AS since, p.until AS until
ORDER BY structure, stage, since
