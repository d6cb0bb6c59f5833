// Whose link it is.
// @param id String
// @returns person, expiresAt
MATCH (l:OwnDataLink {id: $id})
RETURN l.person AS person, l.expiresAt AS expiresAt
ORDER BY person
