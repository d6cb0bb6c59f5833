// The collaborations between structures among some ids.
// @param ids [String]
// @param hidden [String]
// @returns id, from, to, level, kind, since, until, note, version
UNWIND $ids AS one
MATCH (a:Structure {id: one})-[c:COLLABORATES_WITH]->(b:Structure)
WHERE b.id IN $ids AND NOT coalesce(c.importId, '') IN $hidden
RETURN c.id AS id, a.id AS from, b.id AS to, c.level AS level, c.kind AS kind, c.since AS since, c.until AS until, c.note AS note, coalesce(c.version, 1) AS version
ORDER BY from, to, since, id
