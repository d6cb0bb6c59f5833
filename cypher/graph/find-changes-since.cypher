// The changes after a revision, oldest first.
// @param revision Int
// @param limit Int 1..10000
// @returns revision, mutationId, touched, reload, at, by
MATCH (c:Change)
WHERE c.revision > $revision
RETURN c.revision AS revision, c.mutationId AS mutationId, c.touched AS touched, c.reload AS reload, c.at AS at, c.by AS by
ORDER BY revision
LIMIT $limit
