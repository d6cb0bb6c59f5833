// Whether a person gets the mail about their own ties after a rencontre; they do unless they said no.
// @param person String
// @returns wanted
MATCH (p:Person {id: $person})
RETURN coalesce(p.sheetMails, true) AS wanted
ORDER BY wanted
