// By whom and from where somebody was added.
// @param id String
// @returns addedBy, addedFrom, addedAt
MATCH (p:Person {id: $id})
RETURN p.addedBy AS addedBy, p.addedFrom AS addedFrom, p.addedAt AS addedAt
ORDER BY addedAt
