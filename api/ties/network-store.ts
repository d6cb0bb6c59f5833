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
  let loading: Promise<NetworkState> | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const refresh = async (): Promise<NetworkState> => {
    lookedAt = milliseconds();
    if (state && (await readRevision(database)) === state.revision) return state;
    state = await loadNetworkState(database, clock);
    return state;
  };

  return {
    current: async () => {
      if (loading) return loading;
      if (state && milliseconds() - lookedAt < LOOK_EVERY_MS) return state;
      loading = refresh().finally(() => {
        loading = null;
      });
      return loading;
    },
    expire: () => {
      lookedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
