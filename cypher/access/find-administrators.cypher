// The addresses of those who administer.
// @returns email
MATCH (a:Account)
WHERE a.role = 'ADMINISTRATOR' AND a.closedAt IS NULL
RETURN a.email AS email
ORDER BY email
