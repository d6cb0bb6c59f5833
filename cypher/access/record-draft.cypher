// Somebody asks to become a member; nobody sees it until its address is proved.
// @param id String
// @param email String
// @param name String
// @param structure String?
// @param structureName String?
// @param structureKind String?
// @param structureCity String?
// @param message String?
// @param at String
// @param expiresAt String
MERGE (d:MembershipDraft {id: $id})
ON CREATE SET d.email = $email, d.name = $name, d.structure = $structure, d.structureName = $structureName, d.structureKind = $structureKind, d.structureCity = $structureCity, d.message = $message, d.at = $at, d.expiresAt = $expiresAt
