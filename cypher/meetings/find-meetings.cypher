// Some meetings, in order of id.
// @param ids [String]
// @returns id, title, heldOn, startsAt, endsAt, place, capacity, kind, format, formatId, summaryWord, version
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.title AS title, m.heldOn AS heldOn, m.startsAt AS startsAt, m.endsAt AS endsAt, m.place AS place, m.capacity AS capacity, coalesce(m.kind, 'TERRITORIAL') AS kind, m.format AS format, m.formatId AS formatId, m.summaryWord AS summaryWord, coalesce(m.version, 1) AS version
ORDER BY id
