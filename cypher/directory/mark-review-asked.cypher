// Whose editors were asked whether the sheet is still right, after its last yes.
// @param ids [String]
UNWIND $ids AS id
MATCH (s:Structure {id: id})
SET s.reviewAskedFor = s.reviewedOn
