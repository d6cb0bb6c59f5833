// It was told to an account that nobody signed in with it for long, or to the administrators that it is kept.
// @param id String
// @param at String
// @param kept Boolean
MATCH (a:Account {id: $id})
SET a.inactiveToldAt = CASE WHEN $kept THEN a.inactiveToldAt ELSE $at END, a.inactiveKeptToldAt = CASE WHEN $kept THEN $at ELSE a.inactiveKeptToldAt END
