import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fold } from '../fold';
import type { Format } from './format';
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

/** Case, accents, spaces and underscores of a header are forgiven. */
const plain = (header: string): string => fold(header).replace(/[\s_-]/g, '');
const stem = (path: string): string => plain(basename(path).replace(/\.[^.]*$/, ''));

/** The files that were named; a folder stands for its CSV files. */
export function expandPaths(paths: readonly string[], problems: ImportProblems): string[] {
  return paths.flatMap((path) => {
    try {
      if (!statSync(path).isDirectory()) return [path];
      return readdirSync(path)
        .filter((name) => /\.csv$/i.test(name))
        .sort()
        .map((name) => join(path, name));
    } catch {
      problems.add({ file: path, line: 0, column: '', expected: 'aFile', found: '' });
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

const missingIn = (format: Format, headers: readonly string[]) =>
  format.columns.filter(({ name, required }) => required && !headers.includes(plain(name)));
const matchedIn = (format: Format, headers: readonly string[]) =>
  format.columns.filter(({ name }) => headers.includes(plain(name))).length;
/** The kind that the file's very name promises. */
const promisedBy = (path: string): Format | undefined =>
  FORMATS.find((format) => stem(path) === plain(format.id));
const namedLike = (format: Format, path: string) =>
  [format.id, ...format.aliases].some((name) => stem(path).includes(plain(name)));

/** By its header: the format that explains most columns; the file's name settles a tie. */
export function recogniseFormat(headers: readonly string[], path: string): Format | null {
  const plainHeaders = headers.map(plain);
  const possible = FORMATS.filter((format) => missingIn(format, plainHeaders).length === 0);
  const most = Math.max(0, ...possible.map((format) => matchedIn(format, plainHeaders)));
  const best = possible.filter((format) => matchedIn(format, plainHeaders) === most);
  if (best.length === 1) return best[0] ?? null;
  return best.find((format) => namedLike(format, path)) ?? null;
}

async function firstRow(path: string, encoding: Encoding, separator: Separator): Promise<RawRow | null> {
  for await (const rows of readRows(path, encoding, separator)) if (rows[0]) return rows[0];
  return null;
}

/** Opens a file far enough to know what it is; null, and a problem, when it cannot be told. */
export async function openSource(path: string, problems: ImportProblems): Promise<SourceFile | null> {
  const name = basename(path);
  const refuse = (expected: Parameters<ImportProblems['add']>[0]['expected'], column = '', found = '') => {
    problems.add({ file: name, line: 1, column, expected, found });
    return null;
  };
  const kind = await detectEncoding(path);
  if (kind === 'missing') return refuse('aFile');
  if (kind === 'empty') return refuse('someContent');
  if (kind === 'binary') return refuse('csv');
  const separator = detectSeparator(await headerLine(path, kind.encoding));
  const header = await firstRow(path, kind.encoding, separator);
  if (!header) return refuse('someContent');
  const headers = header.cells.map((cell) => cell.trim());
  const promised = promisedBy(path);
  const missing = promised && headers.length > 1 ? missingIn(promised, headers.map(plain)) : [];
  // A structures.csv without its kind must not be taken for a list of neighbourhoods.
  for (const column of missing) refuse('column', column.name);
  if (missing.length > 0) return null;
  const format = recogniseFormat(headers, path);
  if (!format) return refuse('knownFormat', '', headers.join(', '));
  const columns = headers.map(
    (cell) => format.columns.find((column) => plain(column.name) === plain(cell)) ?? null,
  );
  const twice = columns.find((column, i) => column !== null && columns.indexOf(column) !== i);
  if (twice) return refuse('uniqueColumn', twice.name);
  return {
    path,
    name,
    encoding: kind.encoding,
    separator,
    format,
    columns,
    unknownColumns: headers.filter((cell, i) => columns[i] === null && cell !== ''),
  };
}
