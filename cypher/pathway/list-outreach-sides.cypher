// The structures that say that they host outreach sessions, or that they look for a place for one.
// @returns id, hostsOutreach, sought
MATCH (s:Structure)
WHERE s.hostsOutreach = true OR s.outreachSought IS NOT NULL
RETURN s.id AS id, s.hostsOutreach AS hostsOutreach, s.outreachSought AS sought
ORDER BY id
