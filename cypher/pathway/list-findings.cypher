// The findings of the study that a reader may have, each with the structures that it concerns.
// @param all Boolean
// @param readable [String]
// @returns id, theme, statement, verbatim, confidentiality, kind, structures, version
MATCH (f:Finding)
WHERE $all OR f.confidentiality IN $readable
RETURN f.id AS id, f.theme AS theme, f.statement AS statement, f.verbatim AS verbatim, f.confidentiality AS confidentiality, f.kind AS kind, [(f)-[:CONCERNS]->(s:Structure) | s.id] AS structures, coalesce(f.version, 1) AS version
ORDER BY id
