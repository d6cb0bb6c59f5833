// Mails that are neither sent nor given up, with whom they are for and about.
// @returns id, kind, address, about
MATCH (m:OutboxMail)
WHERE m.state IN ['WAITING', 'SENDING']
RETURN m.id AS id, m.kind AS kind, m.to AS address, m.about AS about
ORDER BY id
