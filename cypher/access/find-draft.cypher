// The request whose address a link proves.
// @param link String
// @returns id, email, name, structure, structureName, structureKind, structureCity, message, expiresAt
MATCH (d:MembershipDraft {link: $link})
RETURN d.id AS id, d.email AS email, d.name AS name, d.structure AS structure, d.structureName AS structureName, d.structureKind AS structureKind, d.structureCity AS structureCity, d.message AS message, d.expiresAt AS expiresAt
ORDER BY id
