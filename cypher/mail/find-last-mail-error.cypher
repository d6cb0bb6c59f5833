// Why a mail last failed, of those that are not sent.
// @returns lastError, lastErrorDetail, at
MATCH (m:OutboxMail)
WHERE m.lastError IS NOT NULL AND m.state <> 'SENT'
RETURN m.lastError AS lastError, m.lastErrorDetail AS lastErrorDetail, coalesce(m.settledAt, m.failedAt) AS at
ORDER BY at DESC, lastError, lastErrorDetail
LIMIT 1
