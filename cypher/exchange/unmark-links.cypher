// A whole import needs no mark on its links any more: takes some off, and tells how many.
// @variants links
// @param importId String
// @returns unmarked
MATCH (a:FROM_LABEL)-[r:TYPE]->(b:TO_LABEL)
WHERE r.importId = $importId
WITH r LIMIT 5000
REMOVE r.importId
RETURN count(r) AS unmarked
ORDER BY unmarked
