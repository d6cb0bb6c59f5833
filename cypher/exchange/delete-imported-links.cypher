// Takes back the links of one kind that an import made.
// @variants links
// @param importId String
MATCH (a:FROM_LABEL)-[r:TYPE]->(b:TO_LABEL)
WHERE r.importId = $importId
DELETE r
