// In which towns some meetings were held.
// @param ids [String]
// @returns meeting, city
UNWIND $ids AS id
MATCH (m:Meeting {id: id})-[:HELD_IN]->(c:City)
RETURN m.id AS meeting, c.id AS city
ORDER BY meeting, city
