// A person wants the mail about their own ties, or no more.
// @param person String
// @param wanted Boolean
MATCH (p:Person {id: $person})
SET p.sheetMails = $wanted
