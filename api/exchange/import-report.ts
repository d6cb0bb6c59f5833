import type { ChangeReceipt } from '../access/change-records';
import type { SourceFile } from './source-file';
import { texts } from './texts';
import type { BatchOutcome } from './write-records';

/** So many records are named for one file. */
const NAMED = 12;

export interface FileReport {
  readonly file: string;
  readonly format: string;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly unknownColumns: readonly string[];
  readonly keptFields: BatchOutcome['keptFields'];
  readonly keptOwnWord: readonly string[];
  /** The first of the records made, and of those changed, by name. */
  readonly createdNames: readonly string[];
  readonly updatedNames: readonly string[];
  /** People who were erased, and whom no file brings back. */
  readonly leftOut: readonly string[];
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  /** False when the graph already said all of it. */
  readonly changed: boolean;
  readonly receipt: ChangeReceipt;
}

export const emptyReport = ({ name, format, unknownColumns }: SourceFile): FileReport => ({
  file: name,
  format: format.id,
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  unknownColumns,
  keptFields: [],
  keptOwnWord: [],
  createdNames: [],
  updatedNames: [],
  leftOut: [],
});

export const addOutcome = (
  report: FileReport,
  rows: number,
  outcome: BatchOutcome,
  leftOut: readonly string[],
): FileReport => ({
  ...report,
  rows: report.rows + rows,
  created: report.created + outcome.created,
  updated: report.updated + outcome.updated,
  unchanged: report.unchanged + outcome.unchanged,
  keptFields: [...report.keptFields, ...outcome.keptFields],
  keptOwnWord: [...report.keptOwnWord, ...outcome.keptOwnWord],
  createdNames: [...report.createdNames, ...outcome.createdNames].slice(0, NAMED),
  updatedNames: [...report.updatedNames, ...outcome.updatedNames].slice(0, NAMED),
  leftOut: [...new Set([...report.leftOut, ...leftOut])],
});

/** The report in words, a line or more for each file. */
export function reportLines({ files, changed }: Pick<ImportReport, 'files' | 'changed'>): string[] {
  const lines = files.flatMap((file) => [
    texts.done(file.file, file.format, file.rows, file.created, file.updated, file.unchanged),
    ...(file.unknownColumns.length > 0 ? [texts.unknownColumns(file.unknownColumns)] : []),
    ...file.keptFields.map(({ id, fields }) => texts.keptFields(id, fields)),
    ...file.keptOwnWord.map(texts.keptOwnWord),
    ...file.leftOut.map(texts.leftOut),
  ]);
  return changed ? lines : [...lines, texts.nothing];
}
