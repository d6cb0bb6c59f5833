// Who was asked about which follow-up since an instant, and reminded.
// @param since String
// @returns id, followUp, recipient, askedAt, remindedAt
MATCH (n:FollowUpNotice)
WHERE n.askedAt > $since
RETURN n.id AS id, n.followUp AS followUp, n.recipient AS recipient, n.askedAt AS askedAt, n.remindedAt AS remindedAt
ORDER BY id
