import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { type Encoding, readText } from './read-text';

export interface RawRow {
  /** The physical line where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote that is never closed, or text after a closing one. */
  readonly badQuotes: boolean;
}

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The separator that the header line uses most, outside quotes. */
export function detectSeparator(headerLine: string): Separator {
  const bare = headerLine.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const linesIn = (cells: readonly string[]): number =>
  1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** Files put together by hand have line ends of several kinds: all become one. */
async function* oneLineEnd(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    // A carriage return at the end may be half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    if (whole !== '') yield whole.replace(/\r\n?/g, '\n');
  }
  if (held !== '') yield '\n';
}

/** The rows of a file, the header first, in batches as they are read; empty lines are left out, but counted. */
export async function* readRows(
  path: string,
  encoding: Encoding,
  separator: Separator,
): AsyncGenerator<readonly RawRow[]> {
  const waiting: RawRow[][] = [];
  let wake: () => void = () => undefined;
  let failure: unknown = null;
  let ended = false;
  let line = 1;
  let resume: (() => void) | null = null;
  const input = Readable.from(oneLineEnd(readText(path, encoding)));
  Papa.parse<string[]>(input, {
    delimiter: separator,
    newline: '\n',
    chunk: ({ data, errors }, parser) => {
      const bad = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? -1));
      const rows: RawRow[] = [];
      data.forEach((cells, index) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells, badQuotes: bad.has(index) });
        line += linesIn(cells);
      });
      waiting.push(rows);
      parser.pause();
      resume = () => parser.resume();
      wake();
    },
    complete: () => {
      ended = true;
      wake();
    },
    error: (error: unknown) => {
      failure = error;
      ended = true;
      wake();
    },
  });
  for (;;) {
    const rows = waiting.shift();
    if (rows) {
      yield rows;
      const go = resume as (() => void) | null;
      resume = null;
      go?.();
      continue;
    }
    if (failure) throw failure;
    if (ended) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}
