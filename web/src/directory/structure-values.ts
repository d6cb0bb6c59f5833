import { STRUCTURE_KINDS, type StructureKind } from '../../../api/kinds';
import type { StructureFormQuery, StructureInput } from '../gql/graphql';
import { asList, asText, asValue, asWords, changedOnly } from '../ui/form/form-values';

/** The sheet as the form holds it: texts, and lists of ids. */
export interface StructureValues {
  name: string;
  kind: string;
  cities: string[];
  neighbourhoods: string[];
  siret: string;
  presentation: string;
  address: string;
  postcode: string;
  phone: string;
  email: string;
  website: string;
  openingHours: string;
  publics: string;
  themes: string;
  offers: string;
  limits: string;
  hostsOutreach: 'yes' | 'no' | '';
  outreachConditions: string;
  outreachRoom: string;
  outreachSought: string;
  coordinates: boolean;
}

type Stored = StructureFormQuery['structure'];

const TEXTS = [
  'siret',
  'presentation',
  'address',
  'postcode',
  'phone',
  'email',
  'website',
  'openingHours',
  'offers',
  'limits',
  'outreachConditions',
  'outreachSought',
] as const;

type Texts = Record<(typeof TEXTS)[number], string>;

const textsOf = (read: (field: (typeof TEXTS)[number]) => string | null | undefined): Texts =>
  Object.fromEntries(TEXTS.map((field) => [field, asText(read(field))])) as Texts;

export const NO_STRUCTURE: StructureValues = {
  ...textsOf(() => null),
  name: '',
  kind: '',
  cities: [],
  neighbourhoods: [],
  publics: '',
  themes: '',
  hostsOutreach: '',
  outreachRoom: '',
  coordinates: false,
};

export const structureValues = (stored: Stored): StructureValues => ({
  ...textsOf((field) => stored[field]),
  name: stored.name,
  kind: stored.kind,
  cities: stored.cities.map(({ id }) => id),
  neighbourhoods: stored.neighbourhoods.map(({ id }) => id),
  publics: asWords(stored.publics),
  themes: asWords(stored.themes),
  hostsOutreach: stored.hostsOutreach === null ? '' : stored.hostsOutreach ? 'yes' : 'no',
  outreachRoom: stored.outreachRoom === null ? '' : String(stored.outreachRoom),
  coordinates: stored.coordinates,
});

const kindOf = (value: string): StructureKind | undefined => STRUCTURE_KINDS.find((kind) => kind === value);

/** What is sent: the fields that were touched; emptied ones as null. */
export function structureInput(
  values: StructureValues,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): StructureInput {
  const { hostsOutreach, outreachRoom } = values;
  const kind = kindOf(values.kind);
  const texts = Object.fromEntries(TEXTS.map((field) => [field, asValue(values[field])]));
  return changedOnly<StructureInput>(
    {
      ...texts,
      name: values.name.trim(),
      ...(kind ? { kind } : {}),
      cities: values.cities,
      neighbourhoods: values.neighbourhoods,
      publics: asList(values.publics),
      themes: asList(values.themes),
      hostsOutreach: hostsOutreach === '' ? null : hostsOutreach === 'yes',
      outreachRoom: outreachRoom === '' ? null : Number(outreachRoom),
      coordinates: values.coordinates,
    },
    dirty,
  );
}
