// Every project, with its lineage and the structures engaged.
// @returns id, title, aim, status, frame, rhythm, proposedOn, retainedOn, startedOn, endedOn, ideas, structures, version
MATCH (j:Project)
RETURN j.id AS id, j.title AS title, j.aim AS aim, coalesce(j.status, 'PROPOSED') AS status, j.frame AS frame, j.rhythm AS rhythm, j.proposedOn AS proposedOn, j.retainedOn AS retainedOn, j.startedOn AS startedOn, j.endedOn AS endedOn, [(i:Idea)-[:BECAME]->(j) | i.id] AS ideas, [(s:Structure)-[:ENGAGED_IN]->(j) | s.id] AS structures, coalesce(j.version, 1) AS version
ORDER BY id
