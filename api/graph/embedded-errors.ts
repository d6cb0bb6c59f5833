import { AppError, errors } from '../errors';

/** First writer wins: these are transient, and the work runs again. */
const TRANSIENT = /GRAFEO-T00(1|2|5|6)/;

export const isTransient = (error: unknown): boolean => TRANSIENT.test(String(error));

/** What the embedded engine threw, as an error of the catalogue. */
export function fromEmbedded(error: unknown, statement: string): AppError {
  if (error instanceof AppError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes('GRAFEO-T009')) return errors.diskFull(error);
  if (text.includes('GRAFEO-V001'))
    return errors.conflict('There is already a record with this id.', { cause: error });
  if (TRANSIENT.test(text))
    return errors.conflict('Somebody changed the same record at that moment.', { cause: error });
  return errors.badStatement(statement, text.split('\n')[0] ?? text, error);
}
