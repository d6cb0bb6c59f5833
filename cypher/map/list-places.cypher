// The saved places of the structures on the map.
// @returns id, x, y
MATCH (p:MapPlace)
RETURN p.id AS id, p.x AS x, p.y AS y
ORDER BY id
