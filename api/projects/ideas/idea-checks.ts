import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import type { Properties } from '../../graph/stored-records';

/** The idea that this one was merged into; null where it stands for itself. */
export const keptInstead = async (writer: RecordWriter, id: string): Promise<string | null> =>
  (await writer.linksFrom('MERGED_INTO', id))[0]?.to ?? null;

/** An idea that stands for itself; NOT_FOUND, or CONFLICT that names the idea it was merged into. */
export async function standingIdea(writer: RecordWriter, id: string, place: string): Promise<Properties> {
  const stored = await writer.node('Idea', id);
  if (!stored) throw errors.notFound('idea', id);
  const into = await keptInstead(writer, id);
  if (into !== null) throw errors.ideaMerged(place, into);
  return stored;
}
