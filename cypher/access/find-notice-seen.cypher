// When an account read what is kept about people.
// @param account String
// @returns at
MATCH (a:Account {id: $account})
RETURN a.noticeSeenAt AS at
ORDER BY at
