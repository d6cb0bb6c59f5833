// An account was seen.
// @param account String
// @param now String
MATCH (a:Account {id: $account})
SET a.lastSeenAt = $now
