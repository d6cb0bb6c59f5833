// Who answered the survey of a rencontre and was not sent their own ties since; not of what was long ago.
// @param answeredBefore String
// @param heldBefore String
// @param heldAfter String
// @param limit Int 1..200
// @returns person, meeting
MATCH (p:Person)-[d:ANSWERED]->(m:Meeting)
WHERE d.at <= $answeredBefore AND d.sheetAt IS NULL AND m.heldOn <= $heldBefore AND m.heldOn > $heldAfter
RETURN p.id AS person, m.id AS meeting
ORDER BY meeting, person
LIMIT $limit
