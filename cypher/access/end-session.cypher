// A session ends.
// @param id String
MATCH (s:Session {id: $id})
DETACH DELETE s
