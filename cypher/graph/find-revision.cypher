// The newest revision.
// @returns value
MATCH (c:Counter {id: 'revision'})
RETURN c.value AS value
