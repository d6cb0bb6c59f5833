// The last two days on which an account looked at its own ties.
// @param account String
// @returns last, before
MATCH (a:Account {id: $account})
RETURN a.tiesSeenOn AS last, a.tiesSeenBefore AS before
ORDER BY last
