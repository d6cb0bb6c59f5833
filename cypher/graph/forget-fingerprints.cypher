// What was asked in the changes of a record is forgotten; that they were made is not.
// @param record String
MATCH (c:Change)
WHERE $record IN c.touched
SET c.fingerprint = null
