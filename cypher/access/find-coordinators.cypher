// Those who look after the whole territory.
// @returns id, email, role, person
MATCH (a:Account)
WHERE a.role IN ['COORDINATOR', 'ADMINISTRATOR'] AND a.closedAt IS NULL
OPTIONAL MATCH (a)-[:BELONGS_TO]->(p:Person)
RETURN a.id AS id, a.email AS email, a.role AS role, p.id AS person
ORDER BY id, person
