import {
  date,
  decimal,
  email,
  integer,
  list,
  pathStage,
  place,
  severalOf,
  siret,
  structureKind,
  text,
  website,
  yesNo,
} from '../cells';
import { type Format, link, pick, startsBeforeEnd, str, strings } from '../format';

const ATTRIBUTES = [
  'name',
  'kind',
  'siret',
  'phone',
  'email',
  'website',
  'address',
  'postcode',
  'latitude',
  'longitude',
  'presentation',
  'publics',
  'themes',
  'offers',
  'limits',
  'hostsOutreach',
  'outreachConditions',
  'outreachRoom',
  'outreachSought',
  'coordinates',
  'since',
  'until',
] as const;

export const structures: Format = {
  id: 'structures',
  aliases: ['structure', 'acteurs'],
  declares: 'Structure',
  columns: [
    { name: 'id', required: true, read: text },
    { name: 'name', required: true, read: text },
    { name: 'kind', required: true, read: structureKind },
    { name: 'city', required: true, read: severalOf(place('City', 'city')) },
    { name: 'siret', read: siret },
    { name: 'phone', read: text },
    { name: 'email', read: email },
    { name: 'website', read: website },
    { name: 'address', read: text },
    { name: 'postcode', read: text },
    { name: 'latitude', read: decimal(-90, 90, 'latitude') },
    { name: 'longitude', read: decimal(-180, 180, 'longitude') },
    { name: 'presentation', read: text },
    { name: 'publics', read: list },
    { name: 'themes', read: list },
    { name: 'offers', read: text },
    { name: 'limits', read: text },
    { name: 'hostsOutreach', read: yesNo },
    { name: 'outreachConditions', read: text },
    { name: 'outreachRoom', read: integer(0, 14, 'halfDays') },
    { name: 'outreachSought', read: text },
    { name: 'stages', read: severalOf(pathStage) },
    { name: 'neighbourhoods', read: severalOf(place('Neighbourhood', 'neighbourhood')) },
    { name: 'coordinates', read: yesNo },
    { name: 'since', read: date },
    { name: 'until', read: date },
  ],
  key: (values) => str(values, 'id'),
  check: startsBeforeEnd,
  records: (values, { formats }) => {
    const id = str(values, 'id');
    return {
      nodes: [{ label: 'Structure', id, set: pick(values, ...ATTRIBUTES), defaults: { coordinates: false } }],
      links: strings(values, 'stages').map((stage) => ({
        ...link('POSITIONED_AT', id, stage),
        field: 'stages',
        weak: formats.has('positions'),
      })),
      sets: [
        { kind: 'LOCATED_IN', of: id, others: strings(values, 'city'), field: 'city' },
        ...('neighbourhoods' in values
          ? [
              {
                kind: 'SERVES' as const,
                of: id,
                others: strings(values, 'neighbourhoods'),
                field: 'neighbourhoods',
              },
            ]
          : []),
      ],
    };
  },
};
