// Who is invited to a rencontre, where a mail reaches them, and what they answered.
// @param meeting String
// @returns person, email, account, sentAt, remindedAt, answer, answeredAt
MATCH (p:Person)-[i:INVITED_TO]->(m:Meeting {id: $meeting})
WHERE p.erasedAt IS NULL
OPTIONAL MATCH (a:Account)-[:BELONGS_TO]->(p)
WHERE a.closedAt IS NULL
WITH p.id AS person, p.email AS email, i.sentAt AS sentAt, i.remindedAt AS remindedAt, i.answer AS answer, i.answeredAt AS answeredAt, min(a.email) AS account
RETURN person, email, account, sentAt, remindedAt, answer, answeredAt
ORDER BY person
