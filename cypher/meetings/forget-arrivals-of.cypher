// What somebody who is erased wrote at a door goes.
// @param email String
MATCH (a:Arrival)
WHERE a.email = $email
DETACH DELETE a
