// Who of the directory edits the sheets of some structures.
// @param ids [String]
// @returns structure, person
UNWIND $ids AS id
MATCH (a:Account)-[:EDITS]->(s:Structure {id: id})
MATCH (a)-[:BELONGS_TO]->(p:Person)
RETURN s.id AS structure, p.id AS person
ORDER BY structure, person
