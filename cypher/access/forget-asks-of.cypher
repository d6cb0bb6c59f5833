// What an account asked for goes with it.
// @param account String
MATCH (q:SignInAsk {account: $account})
DETACH DELETE q
