import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { judge } from './send-tap';
import { createTapSender, type SendState, type TapSender } from './tap-sender';
import type { Queued, TapStore } from './tap-store';

export interface Refused<Item extends Queued> {
  readonly tap: Item;
  readonly error: unknown;
}

interface TapQueueParts<Item extends Queued> {
  /** The same until another queue is meant. */
  readonly store: TapStore<Item>;
  readonly send: (tap: Item) => Promise<void>;
}

const later = (milliseconds: number, work: () => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** What was tapped and waits, and its way to the server, which starts whenever there is a chance. */
export function useTapQueue<Item extends Queued>({ store, send }: TapQueueParts<Item>) {
  const waiting = useSyncExternalStore(store.subscribe, store.read);
  const [state, setState] = useState<SendState>('well');
  const [refused, setRefused] = useState<readonly Refused<Item>[]>([]);
  const sender = useRef<TapSender | null>(null);
  useEffect(() => {
    const made = createTapSender({
      store,
      send,
      judge,
      onRefused: (tap, error) => setRefused((before) => [...before, { tap, error }]),
      onState: setState,
      later,
    });
    sender.current = made;
    made.wake();
    globalThis.addEventListener('online', made.wake);
    document.addEventListener('visibilitychange', made.wake);
    return () => {
      made.stop();
      globalThis.removeEventListener('online', made.wake);
      document.removeEventListener('visibilitychange', made.wake);
    };
  }, [store, send]);
  const add = (tap: Item) => {
    store.add(tap);
    sender.current?.wake();
  };
  return {
    waiting,
    state,
    isKept: store.isKept(),
    refused,
    add,
    drop: store.drop,
    retry: () => sender.current?.wake(),
    /** A refused one is dealt with. */
    forget: (mutationId: string) =>
      setRefused((before) => before.filter(({ tap }) => tap.mutationId !== mutationId)),
    /** The refused ones are put aside, or tried once more. */
    settleRefused: (again: boolean) => {
      if (again) for (const { tap } of refused) add(tap);
      setRefused([]);
    },
  };
}
