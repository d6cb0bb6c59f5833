// It was told to a person that they were added, or need not be.
// @param id String
// @param at String
MATCH (p:Person {id: $id})
SET p.toldAddedAt = $at
