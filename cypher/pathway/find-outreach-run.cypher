// The outreach sessions that some structures run, and who hosts them.
// @param ids [String]
// @returns id, host, runner, days, purpose, since, until
UNWIND $ids AS id
MATCH (r:Structure {id: id})-[:RUNS]->(o:Outreach)
MATCH (h:Structure)-[:HOSTS]->(o)
RETURN o.id AS id, h.id AS host, r.id AS runner, o.days AS days, o.purpose AS purpose, o.since AS since, o.until AS until
ORDER BY runner, id, host
