// Open accounts with which nobody signed in since an instant, and who they are.
// @param before String
// @returns id, email, role, seenAt, toldAt, keptToldAt, person
MATCH (a:Account)
WHERE a.closedAt IS NULL AND coalesce(a.lastSeenAt, a.createdAt) < $before
OPTIONAL MATCH (a)-[:BELONGS_TO]->(p:Person)
RETURN a.id AS id, a.email AS email, a.role AS role, coalesce(a.lastSeenAt, a.createdAt) AS seenAt, a.inactiveToldAt AS toldAt, a.inactiveKeptToldAt AS keptToldAt, p.id AS person
ORDER BY id, person
