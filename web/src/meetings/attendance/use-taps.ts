import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useMe } from '../../access/use-me';
import { sendTap } from './send-tap';
import type { Tap } from './tap';
import { tapStoreOf } from './tap-store';
import { useTapQueue } from './use-tap-queue';

/** What was tapped at the door of a rencontre, in the name of who is signed in. */
export function useTaps(meeting: string) {
  const client = useQueryClient();
  const account = useMe()?.email ?? '';
  const store = useMemo(() => tapStoreOf(meeting, account), [meeting, account]);
  const send = useCallback((tap: Tap) => sendTap(meeting, tap, client), [meeting, client]);
  const { add, ...queue } = useTapQueue({ store, send });
  return {
    ...queue,
    tap: (of: Omit<Tap, 'mutationId'>) => add({ ...of, mutationId: crypto.randomUUID() }),
  };
}
