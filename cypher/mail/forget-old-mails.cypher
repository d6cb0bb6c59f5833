// What was sent, or given up, before an instant goes.
// @param before String
MATCH (m:OutboxMail)
WHERE m.settledAt < $before
DETACH DELETE m
