// How many links an account was given since an instant.
// @param account String
// @param since String
// @returns links
MATCH (l:SignInLink {account: $account})
WHERE l.createdAt > $since
RETURN count(l) AS links
ORDER BY links
