// Every collaboration between structures, open or ended.
// @param hidden [String]
// @returns id, from, to, level, kind, since, until, note, version
MATCH (a:Structure)-[c:COLLABORATES_WITH]->(b:Structure)
WHERE NOT coalesce(c.importId, '') IN $hidden
RETURN c.id AS id, a.id AS from, b.id AS to, c.level AS level, c.kind AS kind, c.since AS since, c.until AS until, c.note AS note, coalesce(c.version, 1) AS version
ORDER BY from, to, since, id
