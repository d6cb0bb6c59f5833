// What would take back the changes of before an instant goes.
// @param before String
MATCH (u:UndoStep)
WHERE u.at < $before
DETACH DELETE u
