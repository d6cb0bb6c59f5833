import { readClockTime } from '../clock-time';
import { fold } from '../fold';
import type { FlatValue } from '../graph/port';
import type { NodeLabel } from '../graph/record-kinds';
import { PATH_STAGES, STRUCTURE_KINDS } from '../kinds';
import type { Known } from './known';
import type { Expectation } from './texts';

/** What a cell holds, or what was expected of it. */
export type Cell = { readonly value: FlatValue } | { readonly expected: Expectation };
export type ReadCell = (text: string, known: Known) => Cell;

const ok = (value: FlatValue): Cell => ({ value });
const no = (expected: Expectation): Cell => ({ expected });

export const text: ReadCell = (cell) => ok(cell);
export const list: ReadCell = (cell) => ok(split(cell));

export const split = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A French spreadsheet rewrites 2025-04-17 as 17/04/2025 when it saves the file: the day comes first. */
const asIso = (cell: string): string =>
  cell.replace(
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (_, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

/** A date that the calendar has: 2025-02-30 is refused. */
export const date: ReadCell = (cell) => {
  const iso = asIso(cell);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return no('date');
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? ok(iso) : no('date');
};

/** A day and an hour, as clocks show them. */
export const clockTime: ReadCell = (cell) => {
  const [day = '', time = ''] = cell.split(/[T ]+/);
  const read = readClockTime(`${asIso(day)}T${time.replace(/^(\d)([:h])/, '0$1$2').replace('h', ':')}`);
  return read === null ? no('clockTime') : ok(read);
};

const YES = ['oui', 'true', '1', 'yes', 'vrai', 'o', 'x'];
const NO = ['non', 'false', '0', 'no', 'faux', 'n'];
export const yesNo: ReadCell = (cell) => {
  const folded = fold(cell);
  return YES.includes(folded) ? ok(true) : NO.includes(folded) ? ok(false) : no('yesNo');
};

export const integer =
  (from: number, to: number, expected: Expectation): ReadCell =>
  (cell) => {
    const value = Number(cell);
    return /^\d+$/.test(cell) && value >= from && value <= to ? ok(value) : no(expected);
  };

export const decimal =
  (from: number, to: number, expected: Expectation): ReadCell =>
  (cell) => {
    const value = Number(cell.replace(',', '.'));
    return /^-?\d+([.,]\d+)?$/.test(cell) && value >= from && value <= to ? ok(value) : no(expected);
  };

export const email: ReadCell = (cell) =>
  /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(cell) ? ok(cell) : no('email');

export const siret: ReadCell = (cell) => {
  const digits = cell.replace(/\s/g, '');
  return /^\d{14}$/.test(digits) ? ok(digits) : no('siret');
};

/** Only addresses that a page may link to. */
export const website: ReadCell = (cell) => {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(cell) ? cell : `https://${cell}`;
  if (!URL.canParse(address) || /\s/.test(cell)) return no('website');
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes('.') ? ok(address) : no('website');
};

/** A code of a closed list, or one of its labels; case and accents are forgiven. */
export const oneOf = <T extends string>(
  codes: readonly T[],
  labels: Readonly<Record<string, T>>,
  expected: Expectation,
): ReadCell => {
  const byText = new Map<string, T>([
    ...codes.map((code) => [fold(code), code] as const),
    ...Object.entries(labels).map(([label, code]) => [fold(label), code] as const),
  ]);
  return (cell) => {
    const code = byText.get(fold(cell));
    return code === undefined ? no(expected) : ok(code);
  };
};

export const severalOf =
  (one: ReadCell): ReadCell =>
  (cell, known) => {
    const values: string[] = [];
    for (const part of split(cell)) {
      const read = one(part, known);
      if ('expected' in read) return read;
      if (typeof read.value === 'string' && !values.includes(read.value)) values.push(read.value);
    }
    return ok(values);
  };

export const place =
  (label: 'City' | 'Neighbourhood', expected: Expectation): ReadCell =>
  (cell, known) => {
    const id = known.find(label, cell);
    return id === null ? no(expected) : ok(id);
  };

/** A record of one of the labels, by its id or by a name that it alone bears. */
export const reference =
  (labels: readonly NodeLabel[], expected: Expectation): ReadCell =>
  (cell, known) => {
    if (labels.some((label) => known.has(label, cell))) return ok(cell);
    const id = labels.map((label) => known.find(label, cell)).find((found) => found !== null);
    return id === undefined || id === null ? no(expected) : ok(id);
  };

export const structureKind = oneOf(
  STRUCTURE_KINDS,
  {
    'centre social': 'SOCIAL_CENTRE',
    'service de l’emploi': 'EMPLOYMENT_SERVICE',
    emploi: 'EMPLOYMENT_SERVICE',
    'insertion par l’activité économique': 'INTEGRATION',
    insertion: 'INTEGRATION',
    IAE: 'INTEGRATION',
    formation: 'TRAINING',
    'organisme de formation': 'TRAINING',
    collectivité: 'LOCAL_AUTHORITY',
    'collectivité locale': 'LOCAL_AUTHORITY',
    mairie: 'LOCAL_AUTHORITY',
    entreprise: 'COMPANY',
    association: 'ASSOCIATION',
    'santé et social': 'HEALTH_SOCIAL',
    santé: 'HEALTH_SOCIAL',
    social: 'HEALTH_SOCIAL',
    éducation: 'EDUCATION',
    autre: 'OTHER',
  },
  'structureKind',
);

export const pathStage = oneOf(
  PATH_STAGES,
  {
    accueil: 'RECEPTION',
    'accueil / information': 'RECEPTION',
    'accueil et information': 'RECEPTION',
    information: 'RECEPTION',
    orientation: 'ORIENTATION',
    sensibilisation: 'AWARENESS',
    accompagnement: 'SUPPORT',
    formation: 'TRAINING',
    recrutement: 'RECRUITMENT',
    suivi: 'FOLLOW_UP',
    'suivi dans l’emploi': 'FOLLOW_UP',
  },
  'stage',
);
