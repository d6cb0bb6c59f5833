// The code at the door of a rencontre; a new one takes the place of the old.
// @param id String
// @param code String
// @param createdAt String
MERGE (d:DoorCode {id: $id})
SET d.code = $code, d.createdAt = $createdAt
