// How many accounts there are.
// @returns accounts
MATCH (a:Account)
RETURN count(a) AS accounts
ORDER BY accounts
