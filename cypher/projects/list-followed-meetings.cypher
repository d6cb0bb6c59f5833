// Every rencontre with its day, its kind and how many came.
// @returns id, title, heldOn, kind, attended
MATCH (m:Meeting)
OPTIONAL MATCH (p:Person)-[:ATTENDED]->(m)
RETURN m.id AS id, m.title AS title, m.heldOn AS heldOn, coalesce(m.kind, 'TERRITORIAL') AS kind, count(p) AS attended
ORDER BY id
