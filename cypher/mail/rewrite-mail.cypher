// What a mail says, and what the mail server said of it, without what was erased.
// @param id String
// @param dataJson String?
// @param detail String?
MATCH (m:OutboxMail {id: $id})
SET m.dataJson = $dataJson, m.lastErrorDetail = $detail
