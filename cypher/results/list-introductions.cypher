// Introductions, as days and no more: never whose.
// @returns id, askedAt, metAt
MATCH (i:Introduction)
RETURN i.id AS id, i.askedAt AS askedAt, i.metAt AS metAt
ORDER BY id
