// Requests whose address is not proved yet follow a structure whose sheet became one with another.
// @param from String
// @param to String
MATCH (d:MembershipDraft {structure: $from})
SET d.structure = $to
