import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../access/use-me';
import { judge, sendTap } from './send-tap';
import type { Tap } from './tap';
import { createTapSender, type SendState, type TapSender } from './tap-sender';
import { tapStoreOf } from './tap-store';

export interface Refused {
  readonly tap: Tap;
  readonly error: unknown;
}

const later = (milliseconds: number, work: () => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** What was tapped and waits, and its way to the server, which starts whenever there is a chance. */
export function useTaps(meeting: string) {
  const client = useQueryClient();
  const account = useMe()?.email ?? '';
  const store = useMemo(() => tapStoreOf(meeting, account), [meeting, account]);
  const waiting = useSyncExternalStore(store.subscribe, store.read);
  const [state, setState] = useState<SendState>('well');
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const sender = useRef<TapSender | null>(null);
  useEffect(() => {
    const made = createTapSender({
      store,
      send: (tap) => sendTap(meeting, tap, client),
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
  }, [store, meeting, client]);
  const add = (tap: Tap) => {
    store.add(tap);
    sender.current?.wake();
  };
  return {
    waiting,
    state,
    isKept: store.isKept(),
    refused,
    tap: (of: Omit<Tap, 'mutationId'>) => add({ ...of, mutationId: crypto.randomUUID() }),
    drop: store.drop,
    retry: () => sender.current?.wake(),
    /** The refused ones are put aside, or tried once more. */
    settleRefused: (again: boolean) => {
      if (again) for (const { tap } of refused) add(tap);
      setRefused([]);
    },
  };
}
