import type { RecordWriter } from '../access/record-writer';
import { errors } from '../errors';
import { type Properties, versionOf } from '../graph/stored-records';

/** Somebody of the directory; NOT_FOUND for an unknown id, and for who was erased. */
export async function knownPerson(writer: RecordWriter, id: string): Promise<Properties> {
  const stored = await writer.node('Person', id);
  if (!stored || stored.erasedAt) throw errors.notFound('person', id);
  return stored;
}

/** The version of a record as it is stored. */
export const storedVersion = (stored: Properties): number => versionOf(stored);
