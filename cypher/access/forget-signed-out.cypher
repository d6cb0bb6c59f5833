// Links and sessions whose time is over go.
// @param now String
MATCH (s:Session)
WHERE s.endsAt < $now OR s.idleEndsAt < $now
DETACH DELETE s
