// People whom somebody else added, who have an address, and who were not told yet.
// @param limit Int 1..1000
// @returns id, name, email, addedBy, addedFrom
MATCH (p:Person)
WHERE p.addedBy IS NOT NULL AND p.toldAddedAt IS NULL AND p.erasedAt IS NULL AND p.email IS NOT NULL
RETURN p.id AS id, p.name AS name, p.email AS email, p.addedBy AS addedBy, p.addedFrom AS addedFrom
ORDER BY id
LIMIT $limit
