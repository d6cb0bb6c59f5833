// Links to what is held about a person that are over, or are theirs.
// @param person String
// @param before String
MATCH (l:OwnDataLink)
WHERE l.person = $person OR l.expiresAt < $before
DETACH DELETE l
