// An account looked at its own ties on a day.
// @param account String
// @param last String
// @param before String?
MATCH (a:Account {id: $account})
SET a.tiesSeenOn = $last, a.tiesSeenBefore = $before
