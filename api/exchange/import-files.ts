import { randomUUID } from 'node:crypto';
import { addedMark } from '../access/privacy/added';
import type { CommandContext } from '../cli/commands';
import { errors } from '../errors';
import type { GraphTransaction } from '../graph/port';
import type { AcquaintanceSource } from '../kinds';
import type { RowContext, RowRecords } from './format';
import { importEntryId, importedBefore, recordImport } from './import-entry';
import { addOutcome, emptyReport, type FileReport, type ImportReport } from './import-report';
import { interpretRow } from './interpret-row';
import { readRows } from './read-rows';
import type { GivenFile, SourceFile } from './source-file';
import { takeBack, unmark } from './take-back';
import { texts } from './texts';
import { createUndoLog, type UndoLog } from './undo-log';
import { type Progress, validateAll } from './validate';
import { withoutErased } from './without-erased';
import { writeRecords } from './write-records';

/** Up to this many rows an import is one transaction. */
export const ONE_TRANSACTION_ROWS = 50_000;
const BATCH = 1_000;
const PROGRESS_EVERY_MS = 1_000;

/** How far an import is: rows read while it is checked, rows written afterwards. */
export interface ImportProgress {
  readonly phase: 'CHECKING' | 'WRITING';
  readonly rows: number;
}

export interface ImportOptions {
  /** Who says that the acquaintances of the files are; only a person's own word confirms. */
  readonly acquaintanceSource?: AcquaintanceSource;
  /** The mutation id: the same one twice is one import. */
  readonly importId?: string;
  /** What is asked, in short: the same mutation id for other files is refused. */
  readonly fingerprint?: string;
  /** Everything is tried and nothing is kept. */
  readonly dryRun?: boolean;
  /** False for the demonstration: nobody is told by mail that they were added. True unless said. */
  readonly tellsPeople?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** For tests: from how many rows on an import goes in batches. */
  readonly oneTransactionRows?: number;
}

/** What an import works with, from a command or from the browser. */
export type ImportContext = Pick<CommandContext, 'database' | 'changes' | 'clock' | 'by' | 'print'>;

/** One import on its way. */
interface Run {
  readonly sources: readonly SourceFile[];
  readonly rowContext: RowContext;
  readonly context: ImportContext;
  readonly mutationId: string;
  readonly fingerprint?: string;
  readonly dryRun: boolean;
  /** People whom it makes are told by mail who added them. */
  readonly tellsPeople: boolean;
  readonly progress: Progress;
}

interface Batch {
  readonly rows: readonly RowRecords[];
  /** People who were erased, and whom the rows name. */
  readonly leftOut: readonly string[];
}

/** The records of a file's rows, in batches of 1,000 rows. */
async function* batchesOf(source: SourceFile, context: RowContext): AsyncGenerator<Batch> {
  let batch: RowRecords[] = [];
  let leftOut: string[] = [];
  let header = true;
  for await (const rows of readRows(source.path, source.encoding, source.separator)) {
    for (const row of rows) {
      if (header) {
        header = false;
        continue;
      }
      const { values } = interpretRow(source, row, context.known);
      const free = withoutErased(source.format.records(values, context), context.known);
      batch.push(free.row);
      leftOut.push(...free.leftOut);
      if (batch.length === BATCH) {
        yield { rows: batch, leftOut };
        batch = [];
        leftOut = [];
      }
    }
  }
  if (batch.length > 0) yield { rows: batch, leftOut };
}

type InTransaction = <T>(work: (tx: GraphTransaction) => Promise<T>) => Promise<T>;

async function writeAll(
  { sources, rowContext, progress, context, tellsPeople }: Run,
  inTransaction: InTransaction,
  undo: UndoLog,
  mark: string | null,
): Promise<{ readonly files: FileReport[]; readonly touched: string[] }> {
  const files: FileReport[] = [];
  const touched = new Set<string>();
  let done = 0;
  for (const source of sources) {
    let report = emptyReport(source);
    for await (const { rows, leftOut } of batchesOf(source, rowContext)) {
      const added = tellsPeople ? addedMark(context.by, context.clock(), source.name) : {};
      const outcome = await inTransaction((tx) => writeRecords(tx, rows, undo, mark, added));
      for (const id of outcome.touched) touched.add(id);
      report = addOutcome(report, rows.length, outcome, leftOut);
      done += rows.length;
      progress(source.name, report.rows, done);
    }
    files.push(report);
  }
  return { files, touched: [...touched] };
}

/** Thrown inside a transaction of which nothing is kept, so that no Change is recorded. */
class NothingKept {
  constructor(readonly report: ImportReport) {}
}

const progressOf = (
  print: (line: string) => void,
  say: (file: string, rows: number) => string,
  tell: (rows: number) => void,
): Progress => {
  let last = performance.now();
  return (file, rows, done) => {
    tell(done);
    if (performance.now() - last < PROGRESS_EVERY_MS) return;
    last = performance.now();
    print(say(file, rows));
  };
};

const nothing = (report: Pick<ImportReport, 'files' | 'changed'>, revision: number): ImportReport => ({
  ...report,
  receipt: { id: null, revision, repeated: false },
});

/** Tries, or does, everything in one transaction: whole or not at all. */
async function importAtOnce(run: Run): Promise<ImportReport> {
  const { context, mutationId, fingerprint, dryRun } = run;
  let report: ImportReport = nothing({ files: [], changed: false }, 0);
  const request = { mutationId, by: context.by, reload: true, ...(fingerprint ? { fingerprint } : {}) };
  try {
    const outcome = await context.changes.apply(request, async (tx, revision) => {
      const undo = createUndoLog(mutationId, context.clock());
      const { files, touched } = await writeAll(run, (work) => work(tx), undo, null);
      report = nothing({ files, changed: touched.length > 0 }, revision - 1);
      if (dryRun || touched.length === 0) throw new NothingKept(report);
      await recordImport(tx, { mutationId, revision, at: context.clock(), by: context.by, files, touched });
      return [];
    });
    return { ...report, receipt: { id: importEntryId(mutationId), ...outcome } };
  } catch (error) {
    if (error instanceof NothingKept) return error.report;
    throw error;
  }
}

/** In batches under the import's id; taken back when it fails, seen when its Change is recorded. */
async function importInBatches(run: Run): Promise<ImportReport> {
  const { context, mutationId, fingerprint } = run;
  const { database, changes, clock, by } = context;
  await database.write('exchange/start-import', { id: mutationId, startedAt: clock() });
  try {
    const inTransaction: InTransaction = (work) =>
      database.transaction(async (tx) => {
        await tx.write('exchange/keep-import-alive', { id: mutationId, now: clock() });
        return work(tx);
      });
    const undo = createUndoLog(mutationId, clock());
    const { files, touched } = await writeAll(run, inTransaction, undo, mutationId);
    const request = { mutationId, by, reload: true, ...(fingerprint ? { fingerprint } : {}) };
    const outcome = await changes.apply(request, async (tx, revision) => {
      await recordImport(tx, { mutationId, revision, at: clock(), by, files, touched });
      await tx.write('exchange/finish-import', { id: mutationId });
      return [];
    });
    await unmark(database, mutationId);
    const receipt = { id: importEntryId(mutationId), ...outcome };
    return { files, changed: touched.length > 0, receipt };
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
  given: readonly (string | GivenFile)[],
  context: ImportContext,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const mutationId = options.importId ?? randomUUID();
  const applied = await importedBefore(context.database, mutationId, options.fingerprint ?? null);
  if (applied) return applied;
  const tell = (phase: ImportProgress['phase']) => (rows: number) => options.onProgress?.({ phase, rows });
  const reading = progressOf(context.print, texts.reading, tell('CHECKING'));
  const { sources, known, rows } = await validateAll(given, context.database, reading);
  if (sources.length === 0) throw errors.invalid('import', 'CSV files');
  const rowContext: RowContext = {
    known,
    today: context.clock().slice(0, 10),
    acquaintanceSource: options.acquaintanceSource ?? 'IMPORT',
    formats: new Set(sources.map(({ format }) => format.id)),
  };
  const dryRun = options.dryRun ?? false;
  const progress = progressOf(context.print, texts.writing, tell('WRITING'));
  const { fingerprint } = options;
  const run: Run = {
    sources,
    rowContext,
    context,
    mutationId,
    dryRun,
    tellsPeople: options.tellsPeople ?? true,
    progress,
    ...(fingerprint ? { fingerprint } : {}),
  };
  const isSmall = rows <= (options.oneTransactionRows ?? ONE_TRANSACTION_ROWS);
  return dryRun || isSmall ? importAtOnce(run) : importInBatches(run);
}
