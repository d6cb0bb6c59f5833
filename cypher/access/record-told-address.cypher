// An address is told, for ever: also after its person was erased. Its hash alone is kept.
// @param id String
// @param at String
MERGE (t:ToldAddress {id: $id})
ON CREATE SET t.at = $at
