import { z } from 'zod';
import { guessColumns } from './column-guess';
import { FORMATS } from './formats/catalogue';
import { readRows } from './read-rows';
import { likelyFormat, openTable } from './source-file';

const SAMPLE = 5;
const CELL_LENGTH = 200;

/** What a file looks like, before anybody says what it is; kept beside it while it waits. */
export const describedFile = z.object({
  name: z.string(),
  /** The kind of file, as guessed; null when no kind is like it. */
  format: z.string().nullable(),
  encoding: z.enum(['utf-8', 'windows-1252']).nullable(),
  separator: z.enum([',', ';', '\t']).nullable(),
  columns: z.array(z.object({ header: z.string(), column: z.string().nullable() })),
  /** The column of each header, was the file of this kind or that; kinds that know none of them are left out. */
  guesses: z.record(z.string(), z.array(z.string().nullable())),
  rows: z.number(),
  sample: z.array(z.array(z.string())),
  /** What a file must be, when this is none to import. */
  problem: z.string().nullable(),
});
export type DescribedFile = z.infer<typeof describedFile>;

function guessesOf(headers: readonly string[]): DescribedFile['guesses'] {
  const guesses = FORMATS.map((format) => {
    const columns = guessColumns(format, headers).map((column) => column?.name ?? null);
    return [format.id, columns] as const;
  });
  return Object.fromEntries(guesses.filter(([, columns]) => columns.some((column) => column !== null)));
}

/** Reads a file through: its kind and columns as guessed, its number of rows and the first of them. */
export async function describeFile(path: string, name: string): Promise<DescribedFile> {
  const table = await openTable(path);
  if ('expected' in table)
    return {
      name,
      format: null,
      encoding: null,
      separator: null,
      columns: [],
      guesses: {},
      rows: 0,
      sample: [],
      problem: table.expected,
    };
  const { encoding, separator, headers } = table;
  const format = likelyFormat(headers, name);
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
    encoding,
    separator,
    columns: headers.map((header, i) => ({ header, column: guessed[i]?.name ?? null })),
    guesses: guessesOf(headers),
    rows: Math.max(0, rows),
    sample,
    problem: null,
  };
}
