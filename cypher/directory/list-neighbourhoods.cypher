// Every priority neighbourhood with its town, by name.
// @returns id, name, city
MATCH (n:Neighbourhood)-[:PART_OF]->(c:City)
RETURN n.id AS id, n.name AS name, c.id AS city
ORDER BY n.folded, id
