// Every account, with who of the directory it is.
// @returns id, email, role, createdAt, lastSeenAt, closedAt, version, person, name
MATCH (a:Account)
OPTIONAL MATCH (a)-[:BELONGS_TO]->(p:Person)
RETURN a.id AS id, a.email AS email, a.role AS role, a.createdAt AS createdAt, a.lastSeenAt AS lastSeenAt, a.closedAt AS closedAt, coalesce(a.version, 1) AS version, p.id AS person, p.name AS name
ORDER BY id, person
