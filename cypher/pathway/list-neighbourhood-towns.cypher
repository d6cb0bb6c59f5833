// Every neighbourhood by name, those without a town too.
// @returns id, name, city
MATCH (n:Neighbourhood)
OPTIONAL MATCH (n)-[:PART_OF]->(c:City)
RETURN n.id AS id, n.name AS name, min(c.id) AS city
ORDER BY name, id
