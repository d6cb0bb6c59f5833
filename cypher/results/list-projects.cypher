// Projects, when they began and how many ideas they come from.
// @returns id, title, status, startedOn, ideas
MATCH (j:Project)
RETURN j.id AS id, j.title AS title, coalesce(j.status, 'PROPOSED') AS status, j.startedOn AS startedOn, COUNT { (:Idea)-[:BECAME]->(j) } AS ideas
ORDER BY id
