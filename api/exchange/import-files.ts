import { randomUUID } from 'node:crypto';
import type { CommandContext } from '../cli/commands';
import { errors } from '../errors';
import type { GraphTransaction } from '../graph/port';
import type { AcquaintanceSource } from '../kinds';
import type { RowContext, RowRecords } from './format';
import { FORMATS } from './formats/catalogue';
import { ImportProblems } from './import-problem';
import { addOutcome, emptyReport, type FileReport, type ImportReport } from './import-report';
import { interpretRow } from './interpret-row';
import { type Known, readKnown } from './known';
import { readRows } from './read-rows';
import { expandPaths, openSource, type SourceFile } from './source-file';
import { takeBack, unmark } from './take-back';
import { texts } from './texts';
import { createUndoLog, type UndoLog } from './undo-log';
import { type Progress, validateSource } from './validate';
import { writeRecords } from './write-records';

/** Up to this many rows an import is one transaction. */
export const ONE_TRANSACTION_ROWS = 50_000;
const BATCH = 1_000;
const PROGRESS_EVERY_MS = 1_000;

export interface ImportOptions {
  /** Who says that the acquaintances of the files are; only a person's own word confirms. */
  readonly acquaintanceSource?: AcquaintanceSource;
  /** The mutation id: the same one twice is one import. */
  readonly importId?: string;
  /** For tests: from how many rows on an import goes in batches. */
  readonly oneTransactionRows?: number;
}

/** The records of a file's rows, in batches of 1,000 rows. */
async function* batchesOf(source: SourceFile, context: RowContext): AsyncGenerator<RowRecords[]> {
  let batch: RowRecords[] = [];
  let header = true;
  for await (const rows of readRows(source.path, source.encoding, source.separator)) {
    for (const row of rows) {
      if (header) {
        header = false;
        continue;
      }
      const { values } = interpretRow(source, row, context.known);
      batch.push(source.format.records(values, context));
      if (batch.length === BATCH) {
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
}

type InTransaction = <T>(work: (tx: GraphTransaction) => Promise<T>) => Promise<T>;

async function writeAll(
  sources: readonly SourceFile[],
  context: RowContext,
  inTransaction: InTransaction,
  undo: UndoLog | null,
  progress: Progress,
): Promise<{ readonly files: FileReport[]; readonly touched: string[] }> {
  const files: FileReport[] = [];
  const touched = new Set<string>();
  for (const source of sources) {
    let report = emptyReport(source);
    for await (const batch of batchesOf(source, context)) {
      const outcome = await inTransaction((tx) => writeRecords(tx, batch, undo));
      for (const id of outcome.touched) touched.add(id);
      report = addOutcome(report, batch.length, outcome);
      progress(source.name, report.rows);
    }
    files.push(report);
  }
  return { files, touched: [...touched] };
}

/** Thrown inside a transaction that has nothing to keep, so that no Change is recorded. */
class NothingToWrite {
  constructor(readonly report: ImportReport) {}
}

const progressOf = (print: (line: string) => void, say: (file: string, rows: number) => string): Progress => {
  let last = performance.now();
  return (file, rows) => {
    if (performance.now() - last < PROGRESS_EVERY_MS) return;
    last = performance.now();
    print(say(file, rows));
  };
};

async function validateAll(
  paths: readonly string[],
  context: CommandContext,
): Promise<{ readonly sources: SourceFile[]; readonly known: Known; readonly rows: number }> {
  const problems = new ImportProblems();
  const opened: SourceFile[] = [];
  for (const path of expandPaths(paths, problems)) {
    const source = await openSource(path, problems);
    if (source) opened.push(source);
  }
  problems.refuseIfAny();
  const sources = opened.sort((a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format));
  const known = await readKnown(context.database);
  const progress = progressOf(context.print, texts.reading);
  let rows = 0;
  for (const source of sources) rows += await validateSource(source, known, problems, progress);
  problems.refuseIfAny();
  return { sources, known, rows };
}

/** One transaction: whole or not at all. */
async function importAtOnce(
  sources: readonly SourceFile[],
  rowContext: RowContext,
  context: CommandContext,
  mutationId: string,
  progress: Progress,
): Promise<ImportReport> {
  let report: ImportReport = { files: [], changed: false };
  try {
    await context.changes.apply({ mutationId, by: context.by, reload: true }, async (tx) => {
      const { files, touched } = await writeAll(sources, rowContext, (work) => work(tx), null, progress);
      report = { files, changed: touched.length > 0 };
      if (touched.length === 0) throw new NothingToWrite(report);
      return [];
    });
    return report;
  } catch (error) {
    if (error instanceof NothingToWrite) return error.report;
    throw error;
  }
}

/** In batches under the import's id; taken back when it fails, seen when its Change is recorded. */
async function importInBatches(
  sources: readonly SourceFile[],
  rowContext: RowContext,
  context: CommandContext,
  mutationId: string,
  progress: Progress,
): Promise<ImportReport> {
  const { database, changes, clock, by } = context;
  await database.write('exchange/start-import', { id: mutationId, startedAt: clock() });
  try {
    const inTransaction: InTransaction = (work) =>
      database.transaction(async (tx) => {
        await tx.write('exchange/keep-import-alive', { id: mutationId, now: clock() });
        return work(tx);
      });
    const undo = createUndoLog(mutationId);
    const { files, touched } = await writeAll(sources, rowContext, inTransaction, undo, progress);
    await changes.apply({ mutationId, by, reload: true }, async (tx) => {
      await tx.write('exchange/forget-undo', { importId: mutationId });
      await tx.write('exchange/finish-import', { id: mutationId });
      return [];
    });
    await unmark(database, mutationId);
    return { files, changed: touched.length > 0 };
  } catch (error) {
    await takeBack(database, mutationId);
    throw error;
  }
}

/**
 * Imports CSV files (a folder stands for its own). Everything is validated before anything is written;
 * throws IMPORT_REFUSED with the first hundred bad lines. Twice the same files change nothing.
 */
export async function importFiles(
  paths: readonly string[],
  context: CommandContext,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { sources, known, rows } = await validateAll(paths, context);
  if (sources.length === 0) throw errors.invalid('import', 'CSV files');
  const rowContext: RowContext = {
    known,
    today: context.clock().slice(0, 10),
    acquaintanceSource: options.acquaintanceSource ?? 'IMPORT',
    formats: new Set(sources.map(({ format }) => format.id)),
  };
  const mutationId = options.importId ?? randomUUID();
  const applied = await context.database.read('graph/find-change', { mutationId });
  if (applied.length > 0) return { files: sources.map(emptyReport), changed: false };
  const progress = progressOf(context.print, texts.writing);
  const run = rows <= (options.oneTransactionRows ?? ONE_TRANSACTION_ROWS) ? importAtOnce : importInBatches;
  return run(sources, rowContext, context, mutationId, progress);
}
