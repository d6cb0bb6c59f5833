import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useMe, useSignedIn } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { createTapStore, type TapStore } from '../../meetings/attendance/tap-store';
import { useTapQueue } from '../../meetings/attendance/use-tap-queue';
import { MEETING_IDEAS, RAISE_IDEA, SUPPORT_IDEA, WITHDRAW_SUPPORT } from './ideas.query';
import { type NoteTap, readNoteTaps } from './note-tap';

/** Nobody waits for ever on a half-open connection. */
const DEADLINE = 15_000;
/** The other phones in the room are seen within this time. */
const SEEN_EACH = 10_000;

export const useMeetingIdeas = (meeting: string, follows = false) =>
  useQuery({
    enabled: (useSignedIn() ?? false) && meeting !== '',
    queryKey: ['meeting-ideas', meeting],
    queryFn: ({ signal }) => execute(MEETING_IDEAS, { id: meeting }, signal),
    refetchInterval: follows ? SEEN_EACH : false,
  });

const stores = new Map<string, TapStore<NoteTap>>();
function storeOf(key: string): TapStore<NoteTap> {
  const known = stores.get(key) ?? createTapStore(key, readNoteTaps);
  stores.set(key, known);
  return known;
}

/** What is noted at a rencontre on this phone, and its way to the server; without a connection it is kept and waits. */
export function useNotes(meeting: string) {
  const client = useQueryClient();
  const account = useMe()?.email ?? '';
  const [noted, setNoted] = useState<ReadonlyMap<string, string | null>>(new Map());
  const store = useMemo(() => storeOf(`ideas ${account} ${meeting}`), [account, meeting]);
  const send = useMemo(
    () => async (tap: NoteTap) => {
      const deadline = AbortSignal.timeout(DEADLINE);
      const { mutationId, idea, name, by, supports } = tap;
      if (idea === null) {
        const variables = { mutationId, text: name, meeting, proposedBy: by === null ? null : [...by] };
        const { raiseIdea } = await execute(RAISE_IDEA, variables, deadline);
        const { idea: made, receipt } = raiseIdea;
        setNoted((before) => new Map(before).set(made.id, receipt.id));
      } else if (supports) await execute(SUPPORT_IDEA, { mutationId, idea }, deadline);
      else await execute(WITHDRAW_SUPPORT, { mutationId, idea }, deadline);
      await client.invalidateQueries({ queryKey: ['meeting-ideas', meeting] });
      void client.invalidateQueries({
        predicate: ({ queryKey: [first] }) => first !== 'meeting-ideas',
        refetchType: 'none',
      });
    },
    [client, meeting],
  );
  const queue = useTapQueue({ store, send });
  return {
    queue,
    /** The entry that takes back each idea that was noted since the page was opened, by idea. */
    noted,
    note: (text: string, by: readonly string[] | null) =>
      queue.add({ mutationId: crypto.randomUUID(), name: text, idea: null, supports: true, by }),
    support: (idea: { readonly id: string; readonly text: string }, supports: boolean) =>
      queue.add({ mutationId: crypto.randomUUID(), name: idea.text, idea: idea.id, supports, by: null }),
  };
}
