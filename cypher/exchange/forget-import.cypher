// The import was taken back: its record and what it would have undone go.
// @param id String
MATCH (i:Import {id: $id})
DETACH DELETE i
