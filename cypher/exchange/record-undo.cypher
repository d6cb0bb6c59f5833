// Keeps what a running import changed, to take it back.
// @param rows [Map]
UNWIND $rows AS row
CREATE (u:ImportUndo)
SET u += row
