// Structures that look like one, and of which somebody said that they are two.
// @returns one, other
MATCH (a:Structure)-[:APART_FROM]->(b:Structure)
RETURN a.id AS one, b.id AS other
ORDER BY one, other
