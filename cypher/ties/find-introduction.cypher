// One introduction with the three people concerned.
// @param id String
// @returns id, asker, introducer, target, state, word, reason, askedAt, acceptedAt, answeredAt, metAt, declinedBy, onBehalf, version
MATCH (i:Introduction {id: $id})
MATCH (i)-[:ASKED_BY]->(a:Person), (i)-[:THROUGH]->(t:Person), (i)-[:TOWARDS]->(o:Person)
RETURN i.id AS id, a.id AS asker, t.id AS introducer, o.id AS target, i.state AS state, i.word AS word, i.reason AS reason, i.askedAt AS askedAt, i.acceptedAt AS acceptedAt, i.answeredAt AS answeredAt, i.metAt AS metAt, i.declinedBy AS declinedBy, coalesce(i.onBehalf, false) AS onBehalf, coalesce(i.version, 1) AS version
ORDER BY id
