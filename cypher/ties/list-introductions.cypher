// Introductions that somebody asked for, was asked for, or is asked to make; everybody's without a person; the latest first.
// @param person String?
// @param limit Int 1..5000
// @returns id, asker, introducer, target, state, word, reason, askedAt, acceptedAt, answeredAt, metAt, declinedBy, onBehalf, version
MATCH (i:Introduction)-[:ASKED_BY]->(a:Person), (i)-[:THROUGH]->(t:Person), (i)-[:TOWARDS]->(o:Person)
WHERE $person IS NULL OR a.id = $person OR t.id = $person OR o.id = $person
RETURN i.id AS id, a.id AS asker, t.id AS introducer, o.id AS target, i.state AS state, i.word AS word, i.reason AS reason, i.askedAt AS askedAt, i.acceptedAt AS acceptedAt, i.answeredAt AS answeredAt, i.metAt AS metAt, i.declinedBy AS declinedBy, coalesce(i.onBehalf, false) AS onBehalf, coalesce(i.version, 1) AS version
ORDER BY askedAt DESC, id
LIMIT $limit
