// The room of a host is a number of half-days a week: a text that is none goes to its conditions. Safe to run twice.
MATCH (s:Structure)
WHERE s.outreachRoom IS NOT NULL AND toInteger(s.outreachRoom) IS NULL
SET s.outreachConditions = CASE WHEN s.outreachConditions IS NULL THEN s.outreachRoom ELSE s.outreachConditions + ' · ' + s.outreachRoom END, s.outreachRoom = null;

MATCH (s:Structure)
WHERE s.outreachRoom IS NOT NULL AND toInteger(s.outreachRoom) IS NOT NULL
SET s.outreachRoom = toInteger(s.outreachRoom);

// A finding says who may read it as its issue does.
MATCH (f:Finding)
WHERE f.confidentiality = 'MEMBERS'
SET f.confidentiality = 'PARTNERS';

MATCH (f:Finding)
WHERE f.confidentiality = 'CONFIDENTIAL'
SET f.confidentiality = 'COORDINATION';
