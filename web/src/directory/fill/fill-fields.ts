import type { StructureKind } from '../../../../api/kinds';

/** What a field of the sheet holds; towns by their ids. */
export type FillValue = string | readonly string[] | boolean | null;

/** The twelve fields that one is asked for, in short groups; the words are `fill.group.<id>` and `fill.ask.<field>`. */
export const FILL_GROUPS = [
  { id: 'who', fields: ['name', 'kind', 'cities'] },
  { id: 'reach', fields: ['phone', 'email', 'address'] },
  { id: 'receive', fields: ['publics', 'presentation'] },
  { id: 'ask', fields: ['offers', 'limits'] },
  { id: 'host', fields: ['hostsOutreach', 'outreachConditions'] },
] as const;
export type FillField = (typeof FILL_GROUPS)[number]['fields'][number];
export const FILL_FIELDS: readonly FillField[] = FILL_GROUPS.flatMap(({ fields }) => [...fields]);

/** Without these a sheet has no place in the directory. */
export const NEVER_EMPTY: readonly FillField[] = ['name', 'kind', 'cities'];

/** What makes a sheet useful: how to reach it, whom it receives, what it may be asked for. Words: `fill.lacks.<id>`. */
export const NEEDED = ['reach', 'publics', 'offers'] as const;
export type Needed = (typeof NEEDED)[number];

export interface SheetValues {
  readonly phone: string | null;
  readonly email: string | null;
  readonly publics: readonly string[];
  readonly offers: string | null;
}

/** What a sheet still lacks before it is useful; empty when it is. */
export function lackedBy({ phone, email, publics, offers }: SheetValues): Needed[] {
  const said = { reach: Boolean(phone || email), publics: publics.length > 0, offers: Boolean(offers) };
  return NEEDED.filter((one) => !said[one]);
}

/** What would make a useful sheet better, in order; the words are `fill.better.<field>`. */
export const BETTER = ['limits', 'presentation', 'address', 'hostsOutreach'] as const;

export type Filled = SheetValues & {
  readonly name: string;
  readonly kind: StructureKind;
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly address: string | null;
  readonly presentation: string | null;
  readonly limits: string | null;
  readonly hostsOutreach: boolean | null;
  readonly outreachConditions: string | null;
};

/** The value of a field as it is edited. */
export const heldBy = (sheet: Filled, field: FillField): FillValue =>
  field === 'cities' ? sheet.cities.map(({ id }) => id) : sheet[field];

export const isEmpty = (value: FillValue): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

export const isSame = (a: FillValue, b: FillValue): boolean =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b);
