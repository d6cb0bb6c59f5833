// Every project with the day it began and its status.
// @returns id, title, startedOn, status
MATCH (j:Project)
RETURN j.id AS id, j.title AS title, j.startedOn AS startedOn, coalesce(j.status, 'PROPOSED') AS status
ORDER BY id
