// Whom a survey was mailed to before an instant, and not long before another, who neither answered nor was reminded.
// @param before String
// @param since String
// @param limit Int 1..200
// @returns person, meeting
MATCH (p:Person)-[s:SURVEYED]->(m:Meeting)
WHERE s.how = 'MAIL' AND s.remindedAt IS NULL AND s.sentAt <= $before AND s.sentAt > $since
OPTIONAL MATCH (p)-[d:ANSWERED]->(m)
WITH p.id AS person, m.id AS meeting, d IS NOT NULL AS answered
WHERE NOT answered
RETURN person, meeting
ORDER BY meeting, person
LIMIT $limit
