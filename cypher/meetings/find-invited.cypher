// Who was invited to some meetings.
// @param ids [String]
// @returns meeting, person
UNWIND $ids AS id
MATCH (p:Person)-[:INVITED_TO]->(m:Meeting {id: id})
RETURN m.id AS meeting, p.id AS person
ORDER BY meeting, person
