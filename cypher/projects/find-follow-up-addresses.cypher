// Where some people are written to, and their accounts, closed ones too; who was erased is left out.
// @param ids [String]
// @returns person, name, email, account, closedAt
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE p.erasedAt IS NULL
OPTIONAL MATCH (a:Account)-[:BELONGS_TO]->(p)
RETURN p.id AS person, p.name AS name, p.email AS email, a.email AS account, a.closedAt AS closedAt
ORDER BY person, account
