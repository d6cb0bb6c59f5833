// Some people with their contact fields and who may see them, in order of id; not those who were erased.
// @param ids [String]
// @returns id, name, jobTitle, email, phone, emailVisibility, phoneVisibility, version
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE p.erasedAt IS NULL
RETURN p.id AS id, p.name AS name, p.jobTitle AS jobTitle, p.email AS email, p.phone AS phone, coalesce(p.emailVisibility, 'MEMBERS') AS emailVisibility, coalesce(p.phoneVisibility, 'MY_STRUCTURE') AS phoneVisibility, coalesce(p.version, 1) AS version
ORDER BY id
