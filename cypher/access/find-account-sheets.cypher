// The structures whose sheets an account edits.
// @param id String
// @returns structure
MATCH (a:Account {id: $id})-[:EDITS]->(s:Structure)
RETURN s.id AS structure
ORDER BY structure
