// One request for membership.
// @param id String
// @returns id, email, name, structure, structureName, structureKind, structureCity, message, askedAt, state, answeredAt, answeredBy, reason, person, version
MATCH (r:MembershipRequest {id: $id})
OPTIONAL MATCH (r)-[:ASKS_FOR]->(s:Structure)
RETURN r.id AS id, r.email AS email, r.name AS name, s.id AS structure, r.structureName AS structureName, r.structureKind AS structureKind, r.structureCity AS structureCity, r.message AS message, r.askedAt AS askedAt, r.state AS state, r.answeredAt AS answeredAt, r.answeredBy AS answeredBy, r.reason AS reason, r.person AS person, coalesce(r.version, 1) AS version
ORDER BY id, structure
