// How many people were invited to some meetings.
// @param ids [String]
// @returns meeting, invited
UNWIND $ids AS id
MATCH (p:Person)-[:INVITED_TO]->(m:Meeting {id: id})
RETURN m.id AS meeting, count(p) AS invited
ORDER BY meeting
