import { guessColumns } from './column-guess';
import { readRows } from './read-rows';
import { openTable, recogniseFormat } from './source-file';
import type { Expectation } from './texts';

const SAMPLE = 5;
const CELL_LENGTH = 200;

/** What a file looks like, before anybody says what it is. */
export interface DescribedFile {
  readonly name: string;
  /** The kind of file, as guessed; null when no kind is like it. */
  readonly format: string | null;
  readonly columns: readonly { readonly header: string; readonly column: string | null }[];
  readonly rows: number;
  readonly sample: readonly (readonly string[])[];
  /** What a file must be, when this is none to import. */
  readonly problem: Expectation | null;
}

/** Reads a file through: its kind and columns as guessed, its number of rows and the first of them. */
export async function describeFile(path: string, name: string): Promise<DescribedFile> {
  const table = await openTable(path);
  if ('expected' in table)
    return { name, format: null, columns: [], rows: 0, sample: [], problem: table.expected };
  const { encoding, separator, headers } = table;
  const format = recogniseFormat(headers, name);
  const guessed = format ? guessColumns(format, headers) : [];
  const sample: string[][] = [];
  let rows = -1;
  for await (const batch of readRows(path, encoding, separator)) {
    for (const { cells } of batch) {
      rows += 1;
      if (rows > 0 && sample.length < SAMPLE)
        sample.push(headers.map((_, i) => (cells[i] ?? '').trim().slice(0, CELL_LENGTH)));
    }
  }
  return {
    name,
    format: format?.id ?? null,
    columns: headers.map((header, i) => ({ header, column: guessed[i]?.name ?? null })),
    rows: Math.max(0, rows),
    sample,
    problem: null,
  };
}
