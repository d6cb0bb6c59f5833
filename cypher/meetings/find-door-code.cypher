// The code at the door of a rencontre.
// @param id String
// @returns code, createdAt
MATCH (d:DoorCode {id: $id})
RETURN d.code AS code, d.createdAt AS createdAt
ORDER BY code
