// How many links were asked for an account since an instant.
// @param account String
// @param since String
// @returns asks
MATCH (q:SignInAsk {account: $account})
WHERE q.at > $since
RETURN count(q) AS asks
ORDER BY asks
