import type { FlatRow, FlatValue } from '../graph/port';
import type { LinkKind, NodeLabel } from '../graph/record-kinds';
import type { AcquaintanceSource } from '../kinds';
import type { ReadCell } from './cells';
import type { Known } from './known';
import type { Expectation } from './texts';

export interface Column {
  readonly name: string;
  readonly required?: boolean;
  readonly read: ReadCell;
}

/** The cells of a row that are filled, by column. */
export type Values = Readonly<Record<string, FlatValue>>;

export interface NodeRecord {
  readonly label: NodeLabel;
  readonly id: string;
  /** What the file says; what it does not say is left as it is. */
  readonly set: FlatRow;
  /** What a new record begins with. */
  readonly defaults?: FlatRow;
}

export interface LinkRecord {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly set: FlatRow;
  readonly defaults?: FlatRow;
  /** A file of the same import gives the dates of such links: what it says goes before. */
  readonly weak?: boolean;
  /** The column it comes from: left as it is when the structure has edited that since. */
  readonly field?: string;
}

/** The whole set of links of a kind at one end of a record: others of that kind go. */
export interface LinkSet {
  readonly kind: LinkKind;
  /** The record; its links start there unless `end` is 'to'. */
  readonly of: string;
  readonly others: readonly string[];
  readonly end?: 'from' | 'to';
  readonly field?: string;
}

export interface RowRecords {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
  readonly sets: readonly LinkSet[];
}

export interface RowContext {
  readonly known: Known;
  /** ISO date of the import. */
  readonly today: string;
  readonly acquaintanceSource: AcquaintanceSource;
  /** The formats of the files of this import. */
  readonly formats: ReadonlySet<string>;
}

/** One of the files of design.md section 8. Adding one is adding a file to formats/ and a line to its catalogue. */
export interface Format {
  readonly id: string;
  /** Other names that a file of this kind may have. */
  readonly aliases: readonly string[];
  readonly columns: readonly Column[];
  /** The label whose ids the file declares. */
  readonly declares?: NodeLabel;
  /** Two rows of a file with the same key are one too many. */
  readonly key: (values: Values) => string;
  /** What no single cell can tell. */
  readonly check?: (
    values: Values,
    known: Known,
  ) => { readonly column: string; readonly expected: Expectation } | null;
  /** What a valid row writes. */
  readonly records: (values: Values, context: RowContext) => RowRecords;
}

export const str = (values: Values, column: string): string => String(values[column] ?? '');
export const maybe = (values: Values, column: string): string | null => {
  const value = values[column];
  return typeof value === 'string' ? value : null;
};
export const strings = (values: Values, column: string): readonly string[] => {
  const value = values[column];
  return Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [];
};

/** The filled cells of some columns, as properties. */
export const pick = (values: Values, ...columns: readonly string[]): FlatRow =>
  Object.fromEntries(columns.flatMap((column) => (column in values ? [[column, values[column]]] : [])));

export const startsBeforeEnd = (values: Values) =>
  typeof values.since === 'string' &&
  values.since !== '' &&
  typeof values.until === 'string' &&
  values.until <= values.since
    ? ({ column: 'until', expected: 'afterSince' } as const)
    : null;

export const link = (
  kind: LinkKind,
  from: string,
  to: string,
  set: FlatRow = {},
  defaults: FlatRow = {},
): LinkRecord => ({
  kind,
  from,
  to,
  set,
  defaults,
});
