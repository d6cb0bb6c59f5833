// The job goes on: whoever has it keeps it.
// @param id String
// @param holder String
// @param until String
// @returns holder
MATCH (l:Lease {id: $id})
SET l.lock = true
WITH l
WHERE l.holder = $holder
SET l.until = $until
RETURN l.holder AS holder
ORDER BY holder
