// The link that proves the address of a request; only its hash is kept.
// @param id String
// @param link String
// @returns id
MATCH (d:MembershipDraft {id: $id})
SET d.link = $link
RETURN d.id AS id
