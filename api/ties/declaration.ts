import type { RecordWriter } from '../access/record-writer';
import type { StoredLink } from '../graph/stored-records';

/** What somebody said themselves is theirs: nobody else says it anew or takes it back. */
const OWN_WORD: readonly unknown[] = ['SELF', 'SURVEY'];
export const isOwnWord = ({ properties }: StoredLink): boolean => OWN_WORD.includes(properties.source);

/** What `from` says of `to` today; at most one declaration is open per ordered pair. */
export const openDeclaration = async (
  writer: RecordWriter,
  from: string,
  to: string,
): Promise<StoredLink | null> =>
  (await writer.linksFrom('KNOWS', from)).find((link) => link.to === to && !link.properties.until) ?? null;

/** Ends an open declaration; one that began that day, and so never held, goes. */
export async function endDeclaration(
  writer: RecordWriter,
  { from, to, properties }: StoredLink,
  on: string,
): Promise<void> {
  const id = String(properties.id);
  if (String(properties.since ?? '') >= on) await writer.dropLink('KNOWS', from, to, id);
  else await writer.putLink('KNOWS', from, to, { id, until: on });
}
