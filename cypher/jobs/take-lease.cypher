// Takes a job for a while, unless another process has it: the lock comes first, so of several one takes it.
// @param id String
// @param holder String
// @param now String
// @param until String
// @returns holder
MERGE (l:Lease {id: $id})
ON CREATE SET l.until = ''
SET l.lock = true
WITH l
WHERE l.until <= $now OR l.holder = $holder
SET l.holder = $holder, l.until = $until
RETURN l.holder AS holder
ORDER BY holder
