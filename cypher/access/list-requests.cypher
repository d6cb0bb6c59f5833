// Requests for membership in a state, the latest first; of some structures, unless all are asked for.
// @param state String?
// @param all Boolean
// @param own [String]
// @param limit Int 1..500
// @returns id, email, name, structure, structureName, structureKind, structureCity, message, askedAt, state, answeredAt, answeredBy, reason, person, version
MATCH (r:MembershipRequest)
WHERE $state IS NULL OR r.state = $state
OPTIONAL MATCH (r)-[:ASKS_FOR]->(s:Structure)
WITH r, s
WHERE $all OR s.id IN $own
RETURN r.id AS id, r.email AS email, r.name AS name, s.id AS structure, r.structureName AS structureName, r.structureKind AS structureKind, r.structureCity AS structureCity, r.message AS message, r.askedAt AS askedAt, r.state AS state, r.answeredAt AS answeredAt, r.answeredBy AS answeredBy, r.reason AS reason, r.person AS person, coalesce(r.version, 1) AS version
ORDER BY askedAt DESC, id
LIMIT $limit
