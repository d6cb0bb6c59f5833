// The sheets of some structures, in order of id.
// @param ids [String]
// @returns id, name, kind, siret, presentation, address, postcode, latitude, longitude, phone, email, website, openingHours, publics, themes, offers, limits, hostsOutreach, outreachConditions, outreachRoom, outreachSought, coordinates, since, until, reviewedOn, selfReferencedAt, version
UNWIND $ids AS id
MATCH (s:Structure {id: id})
RETURN s.id AS id, s.name AS name, s.kind AS kind, s.siret AS siret, s.presentation AS presentation, s.address AS address, s.postcode AS postcode, s.latitude AS latitude, s.longitude AS longitude, s.phone AS phone, s.email AS email, s.website AS website, s.openingHours AS openingHours, coalesce(s.publics, []) AS publics, coalesce(s.themes, []) AS themes, s.offers AS offers, s.limits AS limits, s.hostsOutreach AS hostsOutreach, s.outreachConditions AS outreachConditions, s.outreachRoom AS outreachRoom, s.outreachSought AS outreachSought, coalesce(s.coordinates, false) AS coordinates, s.since AS since, s.until AS until, s.reviewedOn AS reviewedOn, s.selfReferencedAt AS selfReferencedAt, coalesce(s.version, 1) AS version
ORDER BY id
