// The outreach sessions that are proposed, or were declined.
// @returns id, host, runner, days, purpose, since, until, state, word, version
MATCH (o:Outreach)
WHERE o.state = 'PROPOSED' OR o.state = 'DECLINED'
MATCH (h:Structure)-[:HOSTS]->(o)
MATCH (r:Structure)-[:RUNS]->(o)
RETURN o.id AS id, h.id AS host, r.id AS runner, o.days AS days, o.purpose AS purpose, o.since AS since, o.until AS until, coalesce(o.state, 'AGREED') AS state, o.word AS word, coalesce(o.version, 1) AS version
ORDER BY id, host, runner
