// An account looked at what coordinators changed on its sheets, up to a revision.
// @param account String
// @param revision Int
MATCH (a:Account {id: $account})
SET a.newsSeenRevision = CASE WHEN coalesce(a.newsSeenRevision, 0) > $revision THEN a.newsSeenRevision ELSE $revision END
