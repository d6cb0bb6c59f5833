// The territory's name, and whether it is the demonstration.
// @returns id, name, demonstration, version
MATCH (t:Territory {id: 'territory'})
RETURN t.id AS id, t.name AS name, coalesce(t.demonstration, false) AS demonstration, coalesce(t.version, 1) AS version
