// What a rencontre brought together: structures that employed somebody present on its day, ideas raised at it.
// @param meeting String
// @returns structures, ideas
MATCH (m:Meeting {id: $meeting})
OPTIONAL MATCH (m)<-[:ATTENDED]-(:Person)-[w:WORKS_FOR]->(s:Structure)
WHERE (w.since IS NULL OR w.since <= m.heldOn) AND (w.until IS NULL OR w.until > m.heldOn)
WITH m, count(DISTINCT s.id) AS structures
OPTIONAL MATCH (i:Idea)-[:RAISED_AT]->(m)
RETURN structures, count(i) AS ideas
ORDER BY structures
