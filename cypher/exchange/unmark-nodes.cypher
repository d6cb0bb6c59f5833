// A whole import needs no mark on its records any more: takes some off, and tells how many.
// @variants nodes
// @param importId String
// @returns unmarked
MATCH (n:LABEL)
WHERE n.importId = $importId
WITH n LIMIT 5000
REMOVE n.importId
RETURN count(n) AS unmarked
ORDER BY unmarked
