import { errors } from '../errors';
import { sinceDay } from '../network/day';
import type { Ids } from '../network/lookup';
import { type NetworkAt, networkAt, type Removed } from '../network/network-at';
import type { Without } from './fragility.type';
import type { NetworkState } from './network-state';

function flags(ids: Ids, wanted: readonly string[], what: string): Uint8Array {
  const marked = new Uint8Array(ids.list.length);
  for (const id of wanted) {
    const index = ids.indexOf.get(id);
    if (index === undefined) throw errors.notFound(what, id);
    marked[index] = 1;
  }
  return marked;
}

/** Who is taken out, by index; NOT_FOUND for an id that nobody has. */
export const removedOf = ({ network }: NetworkState, without: Without | null): Removed => ({
  people: flags(network.people, without?.people ?? [], 'person'),
  structures: flags(network.structures, without?.structures ?? [], 'structure'),
});

/** The network of a day as it would be left. */
export const withoutSome = (
  state: NetworkState,
  date: string,
  withoutTeam: boolean,
  without: Without,
): NetworkAt => networkAt(state.network, sinceDay(date), withoutTeam, removedOf(state, without));
