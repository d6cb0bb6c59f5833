// The outreach sessions that some structures run, and who hosts them.
// @param ids [String]
// @returns id, host, runner, days, purpose, since, until, state, word, version
UNWIND $ids AS id
MATCH (r:Structure {id: id})-[:RUNS]->(o:Outreach)
MATCH (h:Structure)-[:HOSTS]->(o)
RETURN o.id AS id, h.id AS host, r.id AS runner, o.days AS days, o.purpose AS purpose, o.since AS since, o.until AS until, coalesce(o.state, 'AGREED') AS state, o.word AS word, coalesce(o.version, 1) AS version
ORDER BY runner, id, host
