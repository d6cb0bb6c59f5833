// What people said, as far as a reader may have it: all of it, one's own, and what is published by a day.
// @param all Boolean
// @param person String?
// @param today String
// @returns id, quote, consent, named, publishedAt, consentedAt, recordedAt, askedAt, importId, version, person, structure, project, meeting
MATCH (t:Testimony)
WHERE t.withdrawnAt IS NULL AND t.quote IS NOT NULL
OPTIONAL MATCH (t)-[:SAID_BY]->(p:Person)
WITH t, p
WHERE $all OR p.id = $person OR (t.consent = true AND t.publishedAt IS NOT NULL AND t.publishedAt <= $today)
OPTIONAL MATCH (t)-[:ABOUT]->(s:Structure)
OPTIONAL MATCH (t)-[:ABOUT]->(j:Project)
OPTIONAL MATCH (t)-[:ABOUT]->(m:Meeting)
RETURN t.id AS id, t.quote AS quote, coalesce(t.consent, false) AS consent, coalesce(t.named, false) AS named, t.publishedAt AS publishedAt, t.consentedAt AS consentedAt, t.recordedAt AS recordedAt, t.askedAt AS askedAt, t.importId AS importId, coalesce(t.version, 1) AS version, p.id AS person, s.id AS structure, j.id AS project, m.id AS meeting
ORDER BY id
