// Outreach sessions that both sides agreed on, from when and until when.
// @returns id, since, until
MATCH (o:Outreach)
WHERE coalesce(o.state, 'AGREED') = 'AGREED'
RETURN o.id AS id, o.since AS since, o.until AS until
ORDER BY id
