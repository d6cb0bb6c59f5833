// Mails go unsent.
// @param ids [String]
UNWIND $ids AS id
MATCH (m:OutboxMail {id: id})
DETACH DELETE m
