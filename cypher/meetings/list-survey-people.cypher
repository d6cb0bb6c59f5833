// Who attended a rencontre, where the survey reaches them and how far they are with it; never what they answered.
// @param meeting String
// @returns person, email, account, sentAt, how, remindedAt, answered, sheetAt
MATCH (p:Person)-[:ATTENDED]->(m:Meeting {id: $meeting})
WHERE p.erasedAt IS NULL
OPTIONAL MATCH (p)-[s:SURVEYED]->(m)
OPTIONAL MATCH (p)-[d:ANSWERED]->(m)
OPTIONAL MATCH (a:Account)-[:BELONGS_TO]->(p)
WHERE a.closedAt IS NULL
WITH p.id AS person, p.email AS email, s.sentAt AS sentAt, s.how AS how, s.remindedAt AS remindedAt, d IS NOT NULL AS answered, d.sheetAt AS sheetAt, min(a.email) AS account
RETURN person, email, account, sentAt, how, remindedAt, answered, sheetAt
ORDER BY person
