import { readTaps, type Tap } from './tap';

/** What is tapped, sent once however often it is tried. */
export interface Queued {
  readonly mutationId: string;
}

/** Taps that the server does not have yet, in order; every page of the browser shares them. */
export interface TapStore<Item extends Queued = Tap> {
  /** The same array until something changes. */
  readonly read: () => readonly Item[];
  readonly add: (tap: Item) => void;
  readonly drop: (mutationId: string) => void;
  /** False when the browser keeps nothing: what waits is lost with the page. */
  readonly isKept: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new Map<string, TapStore>();

/** One store for each rencontre and account: what one tapped is never sent in another's name. */
export function tapStoreOf(meeting: string, account: string): TapStore {
  const key = `attendance ${account} ${meeting}`;
  const known = stores.get(key) ?? createTapStore(key, readTaps);
  stores.set(key, known);
  return known;
}

/** A store of its own under a key; `readItems` reads what the browser kept. */
export function createTapStore<Item extends Queued>(
  key: string,
  readItems: (raw: string | null) => readonly Item[],
): TapStore<Item> {
  const listeners = new Set<() => void>();
  let kept = true;
  let seen: string | null = null;
  let taps: readonly Item[] = [];
  // Read anew each time: another page of the same browser may have tapped or sent.
  const read = (): readonly Item[] => {
    if (!kept) return taps;
    let raw: string | null = null;
    try {
      raw = localStorage.getItem(key);
    } catch {
      kept = false;
      return taps;
    }
    if (raw !== seen) [seen, taps] = [raw, readItems(raw)];
    return taps;
  };
  const write = (next: readonly Item[]): void => {
    taps = next;
    try {
      if (next.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(next));
      seen = localStorage.getItem(key);
      kept = true;
    } catch {
      kept = false;
    }
    for (const listener of listeners) listener();
  };
  return {
    read,
    add: (tap) => write([...read(), tap]),
    drop: (mutationId) => write(read().filter((tap) => tap.mutationId !== mutationId)),
    isKept: () => kept,
    subscribe: (listener) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key) listener();
      };
      listeners.add(listener);
      globalThis.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(listener);
        globalThis.removeEventListener('storage', onStorage);
      };
    },
  };
}
