// Links of more than a day ago go.
// @param before String
MATCH (l:SignInLink)
WHERE l.expiresAt < $before
DETACH DELETE l
