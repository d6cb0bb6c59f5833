import type { GraphDatabase } from '../graph/port';
import { readRevision } from './network.repository';
import { loadNetworkState, type NetworkState } from './network-state';

/** Other processes write too: newer revisions are looked for at most this often. */
const LOOK_EVERY_MS = 1_000;

export interface NetworkStore {
  /** The newest state; loads it first when somebody wrote since. Never half of two revisions. */
  current(): Promise<NetworkState>;
  /** This process wrote: the next reader looks at once. */
  expire(): void;
}

/** `milliseconds` is a monotonic clock, so that a test can move it. */
export function createNetworkStore(
  database: GraphDatabase,
  clock: () => string,
  milliseconds: () => number = () => performance.now(),
): NetworkStore {
  let state: NetworkState | null = null;
  let loading: { readonly state: Promise<NetworkState>; readonly writes: number } | null = null;
  /** How many writes of this process were told: a load that began before one does not show it. */
  let writes = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const refresh = async (): Promise<NetworkState> => {
    lookedAt = milliseconds();
    if (state && (await readRevision(database)) === state.revision) return state;
    state = await loadNetworkState(database, clock, state);
    return state;
  };

  return {
    current: async () => {
      if (loading?.writes === writes) return loading.state;
      if (!loading && state && milliseconds() - lookedAt < LOOK_EVERY_MS) return state;
      const before = loading?.state.catch(() => undefined) ?? Promise.resolve();
      const mine = { state: before.then(refresh), writes };
      loading = mine;
      const done = () => {
        if (loading === mine) loading = null;
      };
      mine.state.then(done, done);
      return mine.state;
    },
    expire: () => {
      writes += 1;
      lookedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
