// Every town, by name.
// @returns id, name
MATCH (c:City)
RETURN c.id AS id, c.name AS name
ORDER BY c.folded, id
