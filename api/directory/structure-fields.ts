import {
  asGiven,
  between,
  email,
  type FieldCheck,
  line,
  lines,
  phone,
  postcode,
  prose,
  siret,
  website,
  whole,
  yesNo,
} from '../read-fields';

/** What each field of a structure's sheet may hold. */
export const STRUCTURE_FIELDS: Readonly<Record<string, FieldCheck>> = {
  name: line(200),
  kind: asGiven,
  siret,
  presentation: prose(5_000),
  address: line(300),
  postcode,
  latitude: between(-90, 90),
  longitude: between(-180, 180),
  phone,
  email,
  website,
  openingHours: prose(500),
  publics: lines(50, 100),
  themes: lines(50, 100),
  offers: prose(5_000),
  limits: prose(5_000),
  hostsOutreach: yesNo,
  outreachConditions: prose(5_000),
  outreachRoom: whole(0, 14),
  outreachSought: prose(1_000),
  coordinates: yesNo,
  since: asGiven,
  until: asGiven,
};

/** Towns and neighbourhoods are links, by their ids. */
export const PLACE_LISTS: Readonly<Record<string, FieldCheck>> = {
  cities: lines(50, 100),
  neighbourhoods: lines(50, 100),
};
export const STRUCTURE_REQUIRED = ['name', 'kind'] as const;
