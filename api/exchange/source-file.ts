import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { guessColumns, matchedIn, missingIn, plain } from './column-guess';
import type { Column, Format } from './format';
import { FORMATS } from './formats/catalogue';
import type { ImportProblems } from './import-problem';
import { detectSeparator, type RawRow, readRows, type Separator } from './read-rows';
import { detectEncoding, type Encoding, readText } from './read-text';

/** A file whose kind is known: how to read it, and which cell is which column. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly format: Format;
  /** The column of each cell; null where it is left aside. */
  readonly columns: readonly (Format['columns'][number] | null)[];
  readonly unknownColumns: readonly string[];
}

/** A file with what whoever sends it says of it; what is not said is guessed. */
export interface GivenFile {
  readonly path: string;
  /** How it is called where it comes from. */
  readonly name: string;
  readonly format?: Format;
  /** The column of some headers; null leaves one aside. */
  readonly columns?: ReadonlyMap<string, Column | null>;
}

const stem = (path: string): string => plain(basename(path).replace(/\.[^.]*$/, ''));

const givenAt = (path: string): GivenFile => ({ path, name: basename(path) });

/** The files that were named; a folder stands for its CSV files. */
export function expandPaths(
  given: readonly (string | GivenFile)[],
  problems: ImportProblems,
): readonly GivenFile[] {
  return given.flatMap((file) => {
    if (typeof file !== 'string') return [file];
    try {
      if (!statSync(file).isDirectory()) return [givenAt(file)];
      return readdirSync(file)
        .filter((name) => /\.csv$/i.test(name))
        .sort()
        .map((name) => givenAt(join(file, name)));
    } catch {
      problems.add({ file, line: 0, column: '', expected: 'aFile', found: '' });
      return [];
    }
  });
}

async function headerLine(path: string, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of readText(path, encoding)) {
    text += piece;
    const line = text.split(/\r\n|\r|\n/, 1)[0] ?? '';
    if (line.length < text.length) return line;
    if (text.length > 100_000) break;
  }
  return text;
}

/** The kind that the file's very name promises. */
const promisedBy = (path: string): Format | undefined =>
  FORMATS.find((format) => stem(path) === plain(format.id));
const namedLike = (format: Format, path: string) =>
  [format.id, ...format.aliases].some((name) => stem(path).includes(plain(name)));

/** By its header: the format that explains most columns; the file's name settles a tie. */
export function recogniseFormat(headers: readonly string[], path: string): Format | null {
  const possible = FORMATS.filter((format) => missingIn(format, headers).length === 0);
  const most = Math.max(0, ...possible.map((format) => matchedIn(format, headers)));
  const best = possible.filter((format) => matchedIn(format, headers) === most);
  if (best.length === 1) return best[0] ?? null;
  return best.find((format) => namedLike(format, path)) ?? null;
}

/** One column that is explained outweighs one that lacks; what the file is called counts for three. */
const LIKELY = 2;

/**
 * The kind that a file is most like, also when it lacks columns or names them in a way of its own: a suggestion, to be
 * corrected by whoever sends it; null when it would be guesswork.
 */
export function likelyFormat(headers: readonly string[], path: string): Format | null {
  const sure = recogniseFormat(headers, path);
  const scoreOf = (format: Format): number =>
    matchedIn(format, headers) + (namedLike(format, path) ? 3 : 0) - missingIn(format, headers).length;
  const like = FORMATS.filter((format) => matchedIn(format, headers) >= 2);
  const best = Math.max(LIKELY, ...like.map(scoreOf));
  if (sure && scoreOf(sure) === best) return sure;
  return like.find((format) => scoreOf(format) === best) ?? sure;
}

async function firstRow(path: string, encoding: Encoding, separator: Separator): Promise<RawRow | null> {
  for await (const rows of readRows(path, encoding, separator)) if (rows[0]) return rows[0];
  return null;
}

/** How a file is written, and its header; else what is wrong with it. */
export async function openTable(
  path: string,
): Promise<
  | { readonly encoding: Encoding; readonly separator: Separator; readonly headers: readonly string[] }
  | { readonly expected: 'aFile' | 'someContent' | 'csv' }
> {
  const kind = await detectEncoding(path);
  if (kind === 'missing') return { expected: 'aFile' };
  if (kind === 'empty') return { expected: 'someContent' };
  if (kind === 'binary') return { expected: 'csv' };
  const { encoding } = kind;
  const separator = detectSeparator(await headerLine(path, encoding));
  const header = await firstRow(path, encoding, separator);
  if (!header) return { expected: 'someContent' };
  return { encoding, separator, headers: header.cells.map((cell) => cell.trim()) };
}

/** The column of each header, as guessed and then as it was said. */
function columnsOf(format: Format, headers: readonly string[], { columns: said }: GivenFile) {
  const guessed = guessColumns(format, headers);
  // Of two headers alike the first is meant.
  const columns = headers.map((header, i) =>
    said?.has(header) ? (headers.indexOf(header) === i && said.get(header)) || null : guessed[i],
  );
  // What was said of one header goes before what was guessed of another.
  return columns.map((column, i) =>
    column && !said?.has(headers[i] ?? '') && [...(said?.values() ?? [])].includes(column)
      ? null
      : (column ?? null),
  );
}

/** Opens a file far enough to know what it is; null, and a problem, when it cannot be told. */
export async function openSource(file: GivenFile, problems: ImportProblems): Promise<SourceFile | null> {
  const { path, name } = file;
  const refuse = (expected: Parameters<ImportProblems['add']>[0]['expected'], column = '', found = '') => {
    problems.add({ file: name, line: 1, column, expected, found });
    return null;
  };
  const table = await openTable(path);
  if ('expected' in table) return refuse(table.expected);
  const { encoding, separator, headers } = table;
  const promised = file.format ?? promisedBy(name);
  const known = promised && headers.length > 1 ? columnsOf(promised, headers, file) : [];
  const missing =
    known.length > 0
      ? (promised?.columns ?? []).filter((column) => column.required && !known.includes(column))
      : [];
  // A structures.csv without its kind must not be taken for a list of neighbourhoods.
  for (const column of missing) refuse('column', column.name);
  if (missing.length > 0) return null;
  const format = file.format ?? recogniseFormat(headers, name);
  if (!format) return refuse('knownFormat', '', headers.join(', '));
  const columns = columnsOf(format, headers, file);
  const twice = columns.find((column, i) => column !== null && columns.indexOf(column) !== i);
  if (twice) return refuse('uniqueColumn', twice.name);
  return {
    path,
    name,
    encoding,
    separator,
    format,
    columns,
    unknownColumns: headers.filter((cell, i) => columns[i] === null && cell !== ''),
  };
}
