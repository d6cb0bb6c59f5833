// Whether an address was told once; its hash alone is known.
// @param id String
// @returns id
MATCH (t:ToldAddress {id: $id})
RETURN t.id AS id
ORDER BY id
