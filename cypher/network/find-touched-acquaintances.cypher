// The declarations of acquaintance between people among some ids; never their level.
// @param ids [String]
// @param hidden [String]
// @returns id, from, to, ownWord, readyToIntroduce, since, until, meetingId
UNWIND $ids AS one
MATCH (a:Person {id: one})-[k:KNOWS]->(b:Person)
WHERE b.id IN $ids AND NOT coalesce(k.importId, '') IN $hidden
RETURN k.id AS id, a.id AS from, b.id AS to, k.source IN ['SURVEY', 'SELF'] AS ownWord, coalesce(k.readyToIntroduce, false) AS readyToIntroduce, k.since AS since, k.until AS until, k.meetingId AS meetingId
ORDER BY from, to, since, id
