// Up to which revision an account looked at what coordinators changed on its sheets.
// @param account String
// @returns revision
MATCH (a:Account {id: $account})
RETURN coalesce(a.newsSeenRevision, 0) AS revision
ORDER BY revision
