import type { ImportFileInput } from '../gql/graphql';
import type { DescribedFile } from './import-api';

/** What one says of a file: its kind, and the column of each of its columns; null leaves one aside. */
export interface Choice {
  readonly format: string | null;
  readonly skip: boolean;
  readonly columns: readonly (string | null)[];
}

/** A choice holds as long as the file has the same columns: mended, it needs not be said again. */
export interface SaidChoice extends Choice {
  readonly headers: string;
}
export type SaidChoices = Readonly<Record<string, SaidChoice>>;

export interface Format {
  readonly id: string;
  readonly columns: readonly { readonly name: string; readonly required: boolean }[];
}

const headersOf = ({ columns }: DescribedFile): string => columns.map(({ header }) => header).join('\n');
const isRepeated = ({ columns }: DescribedFile, index: number): boolean =>
  columns.findIndex(({ header }) => header === columns[index]?.header) !== index;

/** Each column once, and of two headers alike the first. */
const once = (file: DescribedFile, columns: readonly (string | null)[]): (string | null)[] =>
  columns.map((column, i) => (isRepeated(file, i) || columns.indexOf(column) !== i ? null : column));

const guessed = (file: DescribedFile, format: string | null): (string | null)[] =>
  once(file, (format === null ? undefined : file.guesses[format]) ?? file.columns.map(() => null));

export function choiceOf(file: DescribedFile, said: SaidChoices): Choice {
  const mine = said[file.name];
  if (mine && mine.headers === headersOf(file)) return mine;
  return { format: file.format, skip: file.problem !== null, columns: guessed(file, file.format) };
}

export const sayFormat = (file: DescribedFile, format: string | null): SaidChoice => ({
  headers: headersOf(file),
  format,
  skip: false,
  columns: guessed(file, format),
});

export const saySkip = (file: DescribedFile, choice: Choice): SaidChoice => ({
  ...choice,
  headers: headersOf(file),
  skip: true,
});

/** One column of ours comes from one of the file: chosen for one it leaves the other. */
export const sayColumn = (
  file: DescribedFile,
  choice: Choice,
  index: number,
  column: string | null,
): SaidChoice => ({
  ...choice,
  headers: headersOf(file),
  columns: choice.columns.map((old, i) => (i === index ? column : old === column ? null : old)),
});

export type AsideReason = 'REPEATED' | 'TAKEN' | 'CHOSEN' | 'UNKNOWN';

/** Why a column of the file is left aside; null when it is not. */
export function asideReason(file: DescribedFile, choice: Choice, index: number): AsideReason | null {
  if (choice.columns[index] !== null && choice.columns[index] !== undefined) return null;
  if (isRepeated(file, index)) return 'REPEATED';
  const liked = (choice.format === null ? undefined : file.guesses[choice.format])?.[index] ?? null;
  if (liked === null) return 'UNKNOWN';
  return choice.columns.includes(liked) ? 'TAKEN' : 'CHOSEN';
}

export const missingColumns = (format: Format | undefined, choice: Choice): readonly string[] =>
  choice.skip || !format
    ? []
    : format.columns
        .filter(({ name, required }) => required && !choice.columns.includes(name))
        .map(({ name }) => name);

/** What is sent: all of it, so that what one saw is what is done. */
export const saidOf = (files: readonly DescribedFile[], said: SaidChoices): ImportFileInput[] =>
  files.map((file) => {
    const { format, skip, columns } = choiceOf(file, said);
    if (skip || format === null) return { name: file.name, skip: true };
    return {
      name: file.name,
      format,
      columns: file.columns.flatMap(({ header }, i) =>
        isRepeated(file, i) ? [] : [{ header, column: columns[i] ?? null }],
      ),
    };
  });
