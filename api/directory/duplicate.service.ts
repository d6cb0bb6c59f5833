import { type ChangeReceipt, changeRecords } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { MAX_PAGE } from '../connection';
import { errors } from '../errors';
import type { RequestContext } from '../request-context';
import { listApart, listLikenesses } from './duplicate.repository';
import { type DuplicatePair, findDuplicates, findLikes, type Likeness } from './duplicates';

/** Open structures that look like one and of which nobody said that they are two, by id. */
export async function duplicateStructures(
  { desk, state }: RequestContext,
  first: number,
): Promise<DuplicatePair[]> {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
    throw errors.invalid('first', `a number between 1 and ${MAX_PAGE}`);
  const structures = await listLikenesses(desk.database, state.today());
  return findDuplicates(structures, await listApart(desk.database), first);
}

/** How many are shown to whoever writes a name. */
const MOST_LIKES = 10;

/** The structures of the directory that a name in some towns, or a SIRET, may mean. */
export async function likesOf(
  { desk, state }: Pick<RequestContext, 'desk' | 'state'>,
  words: Omit<Likeness, 'id'>,
  except: string | null = null,
) {
  return findLikes(words, await listLikenesses(desk.database, state.today()), except).slice(0, MOST_LIKES);
}

/** Notes that two structures that look like one are two. */
export function setApart(
  writer: RecordWriter,
  { desk }: RequestContext,
  one: string,
  other: string,
): Promise<void> {
  const [from, to] = one < other ? [one, other] : [other, one];
  return writer.putLink('APART_FROM', from, to, { at: desk.clock() });
}

/** "Two structures": a pair that looks like one is not shown any more. */
export async function keepApart(
  context: RequestContext,
  mutationId: string,
  one: string,
  other: string,
): Promise<ChangeReceipt> {
  if (one === other) throw errors.invalid('other', 'another structure than the first');
  const asks = [one, other].sort();
  return changeRecords(context, { mutationId, operation: 'KEPT_APART', asks }, (writer) =>
    setApart(writer, context, one, other),
  );
}
