// The sign-in links of an account go.
// @param account String
MATCH (l:SignInLink {account: $account})
DETACH DELETE l
