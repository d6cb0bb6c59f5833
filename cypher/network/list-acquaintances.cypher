// Every declaration of acquaintance, open or ended; never its level.
// @param hidden [String]
// @returns id, from, to, ownWord, readyToIntroduce, since, until, meetingId
MATCH (a:Person)-[k:KNOWS]->(b:Person)
WHERE NOT coalesce(k.importId, '') IN $hidden
RETURN k.id AS id, a.id AS from, b.id AS to, k.source IN ['SURVEY', 'SELF'] AS ownWord, coalesce(k.readyToIntroduce, false) AS readyToIntroduce, k.since AS since, k.until AS until, k.meetingId AS meetingId
ORDER BY from, to, since, id
