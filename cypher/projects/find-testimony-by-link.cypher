// The testimony that a personal link is about, withdrawn or not.
// @param link String
// @returns id, person, withdrawnAt
MATCH (t:Testimony)
WHERE $link IN coalesce(t.links, [])
OPTIONAL MATCH (t)-[:SAID_BY]->(p:Person)
RETURN t.id AS id, p.id AS person, t.withdrawnAt AS withdrawnAt
ORDER BY id, person
