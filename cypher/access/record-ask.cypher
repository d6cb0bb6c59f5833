// A sign-in link was asked for; no more than so many wait or are sent.
// @param id String
// @param account String
// @param at String
MERGE (q:SignInAsk {id: $id})
ON CREATE SET q.account = $account, q.at = $at
