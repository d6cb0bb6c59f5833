// Which rencontre a code opens.
// @param code String
// @returns meeting
MATCH (d:DoorCode {code: $code})
RETURN d.id AS meeting
ORDER BY meeting
