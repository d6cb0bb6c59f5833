// Sheets that lost whoever edited them, and when.
// @returns structure, at
MATCH (s:Structure)
WHERE s.orphanedAt IS NOT NULL
RETURN s.id AS structure, s.orphanedAt AS at
ORDER BY structure
