import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { execute } from '../../graphql/execute';
import { createTapStore } from '../attendance/tap-store';
import { useTapQueue } from '../attendance/use-tap-queue';
import { ANNOUNCE_ARRIVAL, ARRIVE, DOOR, DOOR_PEOPLE } from './door.query';
import type { DoorSearch } from './door-search';
import { type DoorTap, readDoorTaps } from './door-tap';

/** Nobody waits for ever on a half-open connection. */
const DEADLINE = 15_000;
export const LEAST_LETTERS = 3;

export const useDoor = ({ code = null, token = null }: { code?: string | null; token?: string | null }) =>
  useQuery({
    enabled: code !== null || token !== null,
    queryKey: ['door', code, token],
    queryFn: async ({ signal }) => (await execute(DOOR, { code, token }, signal)).door,
    staleTime: 60_000,
  });

/** Whom one may be, once three letters are typed. */
export const useDoorPeople = (code: string, name: string) =>
  useQuery({
    enabled: name.replace(/[^\p{L}]/gu, '').length >= LEAST_LETTERS,
    queryKey: ['door-people', code, name],
    queryFn: async ({ signal }) => (await execute(DOOR_PEOPLE, { code, name }, signal)).doorPeople,
    placeholderData: (before) => before,
  });

/** What one says here, and its way to the server; kept on the phone until it is there. */
export function useDoorTaps({ code, token }: DoorSearch) {
  const store = useMemo(() => createTapStore(`door ${code ?? token}`, readDoorTaps), [code, token]);
  const send = useMemo(
    () =>
      async ({ mutationId, person, name, newcomer }: DoorTap) => {
        const deadline = AbortSignal.timeout(DEADLINE);
        if (newcomer)
          await execute(ANNOUNCE_ARRIVAL, { mutationId, code: code ?? '', name, ...newcomer }, deadline);
        else
          await execute(
            ARRIVE,
            { mutationId, code: code ?? null, token: token ?? null, person: person === '' ? null : person },
            deadline,
          );
      },
    [code, token],
  );
  const queue = useTapQueue({ store, send });
  const [said, setSaid] = useState<DoorTap | null>(() => store.read().at(-1) ?? null);
  return {
    queue,
    said,
    say: (of: Omit<DoorTap, 'mutationId'>) => {
      const tap = { ...of, mutationId: crypto.randomUUID() };
      setSaid(tap);
      queue.add(tap);
    },
    /** Somebody else takes the phone. */
    next: () => setSaid(null),
  };
}
