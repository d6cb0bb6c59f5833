// The import is whole: from now on the analyses see it.
// @param id String
MATCH (i:Import {id: $id})
SET i.state = 'DONE'
