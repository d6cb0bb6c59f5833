// Every session of an account ends.
// @param account String
MATCH (s:Session {account: $account})
DETACH DELETE s
