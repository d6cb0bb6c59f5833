// Revisions go on after one that a backup brought.
// @param revision Int
MATCH (c:Counter {id: 'revision'})
SET c.value = CASE WHEN c.value > $revision THEN c.value ELSE $revision END
