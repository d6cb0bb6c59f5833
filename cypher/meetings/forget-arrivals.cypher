// Those who were never confirmed are forgotten.
// @param before String
MATCH (a:Arrival)
WHERE a.at < $before
DETACH DELETE a
