import { AppError, errors } from '../errors';

/** First writer wins: these are transient, and the work runs again. */
const TRANSIENT = ['GRAFEO-T001', 'GRAFEO-T002', 'GRAFEO-T005', 'GRAFEO-T006'];

const textOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** The engine's code: the first one in the text, for what comes after may be somebody's data. */
const codeOf = (error: unknown): string => /GRAFEO-[A-Z]\d{3}/.exec(textOf(error))?.[0] ?? '';

/** True of what the engine threw, which is native; not of what the caller's own work threw, whatever its words. */
export const isFromEngine = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  ('gqlStatus' in error || ('code' in error && error.code === 'GenericFailure'));

export const isTransient = (error: unknown): boolean =>
  isFromEngine(error) && TRANSIENT.includes(codeOf(error));

/** What the embedded engine threw, as an error of the catalogue. */
export function fromEmbedded(error: unknown, statement: string): AppError {
  if (error instanceof AppError) return error;
  switch (codeOf(error)) {
    case 'GRAFEO-T009':
      return errors.diskFull(error);
    case 'GRAFEO-V001':
      return errors.conflict(
        textOf(error).includes('UNIQUE')
          ? 'There is already a record with this id.'
          : 'Other records are tied to this one.',
        { cause: error },
      );
    case 'GRAFEO-T001':
    case 'GRAFEO-T002':
    case 'GRAFEO-T005':
    case 'GRAFEO-T006':
      return errors.conflict('Somebody changed the same record at that moment.', { cause: error });
    case 'GRAFEO-T007':
      return graphClosed(error);
    default:
      return errors.badStatement(statement, textOf(error).split('\n')[0] ?? '', error);
  }
}

export const graphClosed = (cause?: unknown): AppError =>
  errors.unavailable('The graph is closed.', { cure: 'Start the application again.', cause });

/** The write is in the graph's memory and may not be on its disk: nobody may build on it. */
export function notOnDisk(error: unknown): AppError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return errors.diskFull(error);
  return errors.unavailable('The disk of DATA_DIR did not take the change.', {
    place: 'DATA_DIR',
    cure: 'Look at the disk, then start the application again.',
    cause: error,
  });
}
