// Somebody who waits at the door.
// @param id String
// @returns meeting, name, structure, email
MATCH (a:Arrival {id: $id})
RETURN a.meeting AS meeting, a.name AS name, a.structure AS structure, a.email AS email
ORDER BY meeting
