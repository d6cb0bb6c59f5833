// How many introductions an account asked for since an instant, those it took back among them.
// @param account String
// @param since String
// @returns asks
MATCH (j:JournalEntry)
WHERE j.by = $account AND j.operation = 'INTRODUCTION_REQUESTED' AND j.at > $since
RETURN count(j) AS asks
ORDER BY asks
