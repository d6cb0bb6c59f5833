// Records a change and moves the counter to its revision.
// @param mutationId String
// @param revision Int
// @param touched [String]
// @param reload Boolean
// @param at String
// @param by String
// @param fingerprint String?
MATCH (counter:Counter {id: 'revision'})
SET counter.value = $revision
CREATE (c:Change {id: $mutationId, mutationId: $mutationId, revision: $revision, touched: $touched, reload: $reload, at: $at, by: $by, fingerprint: $fingerprint})
