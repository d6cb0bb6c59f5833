// Follow-ups: when they were due, when held, and how it goes.
// @returns id, dueOn, heldOn, state
MATCH (u:FollowUp)
RETURN u.id AS id, u.dueOn AS dueOn, u.heldOn AS heldOn, u.state AS state
ORDER BY id
