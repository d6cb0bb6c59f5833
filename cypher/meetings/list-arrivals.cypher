// Who waits at the door of a rencontre to be confirmed, the first to come first.
// @param meeting String
// @returns id, name, structure, email, at
MATCH (a:Arrival {meeting: $meeting})
RETURN a.id AS id, a.name AS name, a.structure AS structure, a.email AS email, a.at AS at
ORDER BY at, id
