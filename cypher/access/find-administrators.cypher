// The addresses of those who administer.
// @returns email
MATCH (a:Account)
WHERE a.role = 'ADMINISTRATOR'
RETURN a.email AS email
ORDER BY email
