// Which rencontres follow a format card.
// @param format String
// @returns id
MATCH (m:Meeting)
WHERE m.formatId = $format
RETURN m.id AS id
ORDER BY id
