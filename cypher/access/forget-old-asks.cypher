// What was asked before an instant counts no more.
// @param before String
MATCH (q:SignInAsk)
WHERE q.at < $before
DETACH DELETE q
