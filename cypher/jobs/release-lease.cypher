// The job is done: it is anybody's.
// @param id String
// @param holder String
MATCH (l:Lease {id: $id})
SET l.lock = true
WITH l
WHERE l.holder = $holder
SET l.until = ''
