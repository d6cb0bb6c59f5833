import { type ChangeReceipt, changeRecords } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { MAX_PAGE } from '../connection';
import { errors } from '../errors';
import type { RequestContext } from '../request-context';
import type { NetworkState } from '../ties/network-state';
import { listApart, listLikenesses } from './duplicate.repository';
import {
  type DuplicatePair,
  findDuplicates,
  findLikes,
  indexLikenesses,
  type Likeness,
  type LikenessIndex,
} from './duplicates';

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

const indexes = new WeakMap<NetworkState, Promise<LikenessIndex>>();

/** Read once for each state of the graph: visitors ask while they write. */
function indexOf({ desk, state }: Pick<RequestContext, 'desk' | 'state'>): Promise<LikenessIndex> {
  const known = indexes.get(state) ?? listLikenesses(desk.database, state.today()).then(indexLikenesses);
  indexes.set(state, known);
  known.catch(() => indexes.delete(state));
  return known;
}

/** The structures of the directory that a name in some towns, or a SIRET, may mean. */
export const likesOf = async (
  context: Pick<RequestContext, 'desk' | 'state'>,
  words: Omit<Likeness, 'id'>,
  except: string | null = null,
) => findLikes(words, await indexOf(context), except).slice(0, MOST_LIKES);

/** The same as it is within a change, where nobody adds another one meanwhile. */
export const likesWithin = async (
  { transaction }: RecordWriter,
  { state }: RequestContext,
  words: Omit<Likeness, 'id'>,
) => findLikes(words, indexLikenesses(await listLikenesses(transaction, state.today())));

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
