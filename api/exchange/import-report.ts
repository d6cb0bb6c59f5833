import type { SourceFile } from './source-file';
import { texts } from './texts';
import type { BatchOutcome } from './write-records';

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
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  /** False when the graph already said all of it. */
  readonly changed: boolean;
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
});

export const addOutcome = (report: FileReport, rows: number, outcome: BatchOutcome): FileReport => ({
  ...report,
  rows: report.rows + rows,
  created: report.created + outcome.created,
  updated: report.updated + outcome.updated,
  unchanged: report.unchanged + outcome.unchanged,
  keptFields: [...report.keptFields, ...outcome.keptFields],
  keptOwnWord: [...report.keptOwnWord, ...outcome.keptOwnWord],
});

/** The report in words, a line or more for each file. */
export function reportLines({ files, changed }: ImportReport): string[] {
  const lines = files.flatMap((file) => [
    texts.done(file.file, file.format, file.rows, file.created, file.updated, file.unchanged),
    ...(file.unknownColumns.length > 0 ? [texts.unknownColumns(file.unknownColumns)] : []),
    ...file.keptFields.map(({ id, fields }) => texts.keptFields(id, fields)),
    ...file.keptOwnWord.map(texts.keptOwnWord),
  ]);
  return changed ? lines : [...lines, texts.nothing];
}
