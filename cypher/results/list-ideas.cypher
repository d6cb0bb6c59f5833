// Ideas and the day they were raised: of those said twice and merged, the one that is left.
// @returns id, meeting, day, became
MATCH (i:Idea)
WHERE NOT EXISTS { (i)-[:MERGED_INTO]->(:Idea) }
OPTIONAL MATCH (i)-[:RAISED_AT]->(m:Meeting)
RETURN i.id AS id, m.id AS meeting, m.heldOn AS day, EXISTS { (i)-[:BECAME]->(:Project) } AS became
ORDER BY id, meeting
