// Somebody at the door who is not on the list; the same id twice is one.
// @param id String
// @param meeting String
// @param name String
// @param structure String?
// @param email String?
// @param at String
MERGE (a:Arrival {id: $id})
SET a.meeting = $meeting, a.name = $name, a.structure = $structure, a.email = $email, a.at = $at
