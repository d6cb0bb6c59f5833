// What would take back the imports of before an instant goes.
// @param before String
MATCH (u:ImportUndo)
WHERE u.at < $before
DETACH DELETE u
