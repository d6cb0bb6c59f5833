// The format cards that the territory wrote itself.
// @returns id, title, purpose, minutes, peopleFrom, peopleTo, material, steps, tips, version
MATCH (f:Format)
RETURN f.id AS id, f.title AS title, f.purpose AS purpose, f.minutes AS minutes, f.peopleFrom AS peopleFrom, f.peopleTo AS peopleTo, f.material AS material, f.steps AS steps, f.tips AS tips, coalesce(f.version, 1) AS version
ORDER BY title, id
