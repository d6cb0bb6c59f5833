// Locks the counter of revisions and tells its value.
// @returns value
MERGE (c:Counter {id: 'revision'})
ON CREATE SET c.value = 0
SET c.lock = true
RETURN c.value AS value
