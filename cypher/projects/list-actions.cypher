// The actions of projects, each with who has it in hand.
// @returns id, project, title, openedOn, dueOn, doneOn, owners, version
MATCH (a:Action)-[:ACTION_OF]->(j:Project)
RETURN a.id AS id, j.id AS project, a.title AS title, a.openedOn AS openedOn, a.dueOn AS dueOn, a.doneOn AS doneOn, [(a)-[:OWNED_BY]->(p:Person) | p.id] AS owners, coalesce(a.version, 1) AS version
ORDER BY id
