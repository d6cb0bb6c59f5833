import type { Desk } from '../../desk';
import { errors } from '../../errors';
import type { MeetingRow } from '../meeting.repository';
import { builtInCalled, builtInFormats, type Language } from './built-in-formats';
import { listOwnFormats } from './format.repository';
import type { FormatCard } from './format-card';

type Reads = Pick<Desk, 'database'>;

/** Every card: those that the territory wrote, by title, then those that came with the application. */
export async function listFormats({ database }: Reads, language: Language): Promise<FormatCard[]> {
  return [...(await listOwnFormats(database)), ...builtInFormats(language)];
}

export const findFormat = async (
  desk: Reads,
  id: string,
  language: Language = 'FR',
): Promise<FormatCard | null> => (await listFormats(desk, language)).find((card) => card.id === id) ?? null;

export async function getFormat(desk: Reads, id: string, language: Language): Promise<FormatCard> {
  const card = await findFormat(desk, id, language);
  if (!card) throw errors.notFound('format', id);
  return card;
}

/** The card of a rencontre: the one that was chosen, else the one that its format is called after. */
export async function formatOf(
  desk: Reads,
  { formatId, format }: Pick<MeetingRow, 'formatId' | 'format'>,
  language: Language,
): Promise<FormatCard | null> {
  const chosen = formatId === null ? null : await findFormat(desk, formatId, language);
  return chosen ?? (format === null ? null : builtInCalled(format, language));
}
