// Open structures with the day of the last yes to their sheet, and the yes after which their editors were asked again.
// @param today String
// @returns id, reviewedOn, reviewAskedFor
MATCH (s:Structure)
WHERE s.until IS NULL OR s.until > $today
RETURN s.id AS id, s.reviewedOn AS reviewedOn, s.reviewAskedFor AS reviewAskedFor
ORDER BY id
