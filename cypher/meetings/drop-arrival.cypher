// Somebody does not wait at the door any more.
// @param id String
MATCH (a:Arrival {id: $id})
DETACH DELETE a
