// Actions of projects that are done, with the day.
// @returns id, doneOn
MATCH (a:Action)
WHERE a.doneOn IS NOT NULL
RETURN a.id AS id, a.doneOn AS doneOn
ORDER BY id
