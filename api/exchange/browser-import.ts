import { createHash } from 'node:crypto';
import { type ChangeReceipt, scopeOf } from '../access/change-records';
import { signatureOf } from '../access/viewer';
import type { Desk } from '../desk';
import { AppError, errors } from '../errors';
import { type RequestContext, refreshContext } from '../request-context';
import type { Column, Format } from './format';
import { FORMATS } from './formats/catalogue';
import { importedBefore } from './import-entry';
import { importFiles } from './import-files';
import type { ImportProblem } from './import-problem';
import { follow, progressOf, type UploadProgress } from './import-progress';
import type { FileReport } from './import-report';
import { joinRunning } from './join-running';
import { type NamedReport, nameKept } from './name-kept';
import type { GivenFile } from './source-file';
import { findUpload, storedPath, type Upload, wipeUpload } from './uploads';

/** What one says of a file; what is not said is guessed. */
export interface SaidOfFile {
  readonly name: string;
  readonly format?: string | null;
  readonly columns?: readonly { readonly header: string; readonly column?: string | null }[] | null;
  readonly skip?: boolean | null;
}

export interface BrowserImport {
  readonly upload: string;
  readonly files: readonly SaidOfFile[];
  readonly dryRun: boolean;
}

interface Outcome {
  readonly dryRun: boolean;
  readonly changed: boolean;
  readonly files: readonly NamedReport[];
  readonly problems: readonly {
    file: string;
    line: number;
    column: string;
    expected: string;
    value: string;
  }[];
  readonly problemCount: number;
  readonly receipt: ChangeReceipt;
}

const SHOWN = 100;

function formatSaid(id: string): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw errors.invalid('files.format', `one of ${FORMATS.map((one) => one.id).join(', ')}`);
  return format;
}

function columnSaid(format: Format | undefined, name: string): Column {
  const column = (format?.columns ?? FORMATS.flatMap(({ columns }) => columns)).find(
    (one) => one.name === name,
  );
  if (!column) throw errors.invalid('files.columns', `a column of ${format?.id ?? 'a known kind of file'}`);
  return column;
}

/** The files to import, as they are stored, with what was said of each. */
function givenFiles(desk: Desk, id: string, upload: Upload, said: readonly SaidOfFile[]): GivenFile[] {
  const unknown = said.find(({ name }) => !upload.files.some((file) => file.name === name));
  if (unknown) throw errors.invalid('files.name', 'a file of the upload');
  return upload.files.flatMap((file): GivenFile[] => {
    const words = said.find(({ name }) => name === file.name);
    if (words?.skip) return [];
    const given = { path: storedPath(desk, id, file), name: file.name };
    const format = words?.format ? formatSaid(words.format) : undefined;
    if (!words?.columns) return [{ ...given, ...(format ? { format } : {}) }];
    if (!format) throw errors.invalid('files.format', 'the kind of file whose columns are said');
    const columns = new Map(
      words.columns.map(({ header, column }) => [header, column ? columnSaid(format, column) : null]),
    );
    return [{ ...given, format, columns }];
  });
}

const shortened = (file: FileReport): FileReport => ({
  ...file,
  keptFields: file.keptFields.slice(0, SHOWN),
  keptOwnWord: file.keptOwnWord.slice(0, SHOWN),
});

const refused = (dryRun: boolean, error: AppError, revision: number): Outcome => {
  const problems = (error.facts?.problems ?? []) as readonly ImportProblem[];
  return {
    dryRun,
    changed: false,
    files: [],
    problems: problems.map(({ found, ...rest }) => ({ ...rest, value: found })),
    problemCount: Number(error.facts?.total ?? problems.length),
    receipt: { id: null, revision, repeated: false },
  };
};

async function importNow(
  context: RequestContext,
  scope: string,
  fingerprint: string,
  { upload: id, files: said, dryRun }: BrowserImport,
): Promise<Outcome> {
  const { desk, viewer } = context;
  const { database, changes, clock } = desk;
  const by = signatureOf(viewer);
  const before = dryRun ? null : await importedBefore(database, scope, fingerprint);
  if (before)
    return {
      ...before,
      files: await nameKept(database, before.files),
      dryRun,
      problems: [],
      problemCount: 0,
    };
  const upload = await findUpload(desk, id, by);
  const isSkipped = (name: string) => said.some((one) => one.name === name && one.skip);
  const rowsTotal = upload.files.reduce((sum, { name, rows }) => sum + (isSkipped(name) ? 0 : rows), 0);
  const tell = (state: UploadProgress['state'], rowsDone: number) =>
    follow(database, id, by, { state, rowsDone, rowsTotal });
  try {
    const given = givenFiles(desk, id, upload, said);
    if (given.length === 0) throw errors.invalid('files', 'at least one file that is not left aside');
    tell('CHECKING', 0);
    const report = await importFiles(
      given,
      { database, changes, clock, by, print: () => undefined },
      {
        importId: dryRun ? `${scope} dry` : scope,
        fingerprint,
        dryRun,
        onProgress: ({ phase, rows }) => tell(phase, rows),
      },
    );
    tell('DONE', rowsTotal);
    if (!dryRun) {
      await wipeUpload(desk, id);
      desk.store.expire();
      await refreshContext(context);
    }
    const files = await nameKept(database, report.files.map(shortened));
    return { ...report, files, dryRun, problems: [], problemCount: 0 };
  } catch (error) {
    const isRefusal = error instanceof AppError && error.code === 'IMPORT_REFUSED';
    tell(isRefusal ? 'REFUSED' : 'FAILED', 0);
    if (isRefusal) return refused(dryRun, error, context.state.revision);
    throw error;
  }
}

/**
 * Imports what was sent, or tries it and keeps nothing: the same numbers, by the same way. Asked again while it goes
 * on (a page that was opened anew) it is the same import, and gives the same answer.
 */
export function importFromBrowser(
  context: RequestContext,
  mutationId: string,
  asked: BrowserImport,
): Promise<Outcome> {
  const scope = scopeOf(context.viewer, mutationId);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([asked.upload, asked.files]))
    .digest('hex')
    .slice(0, 32);
  const run = () => importNow(context, scope, fingerprint, asked);
  if (asked.dryRun) return run();
  return joinRunning(context.desk.database, `${scope} ${fingerprint}`, run);
}

/** How far the import of one's own upload is. */
export function followImport({ desk, viewer }: RequestContext, upload: string): UploadProgress {
  const progress = progressOf(desk.database, upload, signatureOf(viewer));
  if (!progress) throw errors.notFound('upload', upload);
  return progress;
}
