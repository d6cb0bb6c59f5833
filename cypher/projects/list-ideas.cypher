// Every idea, with where it was raised, by whom, who supports it, and what it became.
// @returns id, text, theme, raisedAt, setAsideOn, setAsideWord, meetings, proposers, supporters, projects, into, version
MATCH (i:Idea)
RETURN i.id AS id, i.text AS text, i.theme AS theme, i.raisedAt AS raisedAt, i.setAsideOn AS setAsideOn, i.setAsideWord AS setAsideWord, [(i)-[:RAISED_AT]->(m:Meeting) | m.id] AS meetings, [(p:Person)-[:PROPOSED]->(i) | p.id] AS proposers, [(p:Person)-[:SUPPORTED]->(i) | p.id] AS supporters, [(i)-[:BECAME]->(j:Project) | j.id] AS projects, [(i)-[:MERGED_INTO]->(k:Idea) | k.id] AS into, coalesce(i.version, 1) AS version
ORDER BY id
