// Every follow-up that is kept, with what it follows.
// @returns id, meeting, project, introduction, dueOn, heldOn, state, obstacle, nextStep, reviewOn, answeredAt, callUid, callOn, callTime, callMinutes, callLink, callSequence, callCancelled, version
MATCH (f:FollowUp)
OPTIONAL MATCH (f)-[:FOLLOWS]->(m:Meeting)
OPTIONAL MATCH (f)-[:FOLLOWS]->(j:Project)
OPTIONAL MATCH (f)-[:FOLLOWS]->(i:Introduction)
RETURN f.id AS id, m.id AS meeting, j.id AS project, i.id AS introduction, f.dueOn AS dueOn, f.heldOn AS heldOn, f.state AS state, f.obstacle AS obstacle, f.nextStep AS nextStep, f.reviewOn AS reviewOn, f.answeredAt AS answeredAt, f.callUid AS callUid, f.callOn AS callOn, f.callTime AS callTime, f.callMinutes AS callMinutes, f.callLink AS callLink, f.callSequence AS callSequence, coalesce(f.callCancelled, false) AS callCancelled, coalesce(f.version, 1) AS version
ORDER BY id, meeting, project, introduction
