// To whom the summary of a rencontre was sent, and which edition of it last.
// @param meeting String
// @returns person, edition, sentAt
MATCH (p:Person)-[s:SUMMARISED]->(m:Meeting {id: $meeting})
RETURN p.id AS person, s.edition AS edition, s.sentAt AS sentAt
ORDER BY person
