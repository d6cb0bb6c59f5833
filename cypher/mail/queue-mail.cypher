// A mail that waits to be sent; the same id twice is one mail.
// @param id String
// @param kind String
// @param address String
// @param dataJson String
// @param about [String]
// @param createdAt String
// @param dueAt String
// @param expiresAt String
MERGE (m:OutboxMail {id: $id})
ON CREATE SET m.kind = $kind, m.to = $address, m.dataJson = $dataJson, m.about = $about, m.createdAt = $createdAt, m.dueAt = $dueAt, m.expiresAt = $expiresAt, m.state = 'WAITING', m.attempts = 0
