// Mails in which a text stands, or in what the mail server said of them.
// @param text String
// @returns id, json, detail
MATCH (m:OutboxMail)
WHERE coalesce(m.dataJson, '') CONTAINS $text OR coalesce(m.lastErrorDetail, '') CONTAINS $text
RETURN m.id AS id, m.dataJson AS json, m.lastErrorDetail AS detail
ORDER BY id
