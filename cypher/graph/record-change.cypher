// Records a change and moves the counter to its revision, unless it is beyond already.
// @param mutationId String
// @param revision Int
// @param touched [String]
// @param reload Boolean
// @param at String
// @param by String
// @param fingerprint String?
MATCH (counter:Counter {id: 'revision'})
SET counter.value = CASE WHEN counter.value > $revision THEN counter.value ELSE $revision END
CREATE (c:Change {id: $mutationId, mutationId: $mutationId, revision: $revision, touched: $touched, reload: $reload, at: $at, by: $by, fingerprint: $fingerprint})
