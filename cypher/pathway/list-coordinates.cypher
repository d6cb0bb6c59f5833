// Where the structures are whose sheets say it.
// @returns id, latitude, longitude
MATCH (s:Structure)
WHERE s.latitude IS NOT NULL AND s.longitude IS NOT NULL
RETURN s.id AS id, s.latitude AS latitude, s.longitude AS longitude
ORDER BY id
