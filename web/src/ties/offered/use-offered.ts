import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { execute } from '../../graphql/execute';
import { MY_TIES } from '../ready.query';

const keyOf = (person: string): string => `ties skipped ${person}`;
const listeners = new Set<() => void>();

const read = (person: string): string => {
  try {
    return localStorage.getItem(keyOf(person)) ?? '[]';
  } catch {
    return '[]';
  }
};

function idsIn(raw: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(raw);
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Whom one does not answer for now: kept on this device alone, so that nobody learns of it. */
function useSkipped(person: string) {
  const raw = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => read(person),
  );
  const skipped = idsIn(raw);
  const write = (ids: readonly string[]) => {
    try {
      localStorage.setItem(keyOf(person), JSON.stringify(ids));
    } catch {
      // A browser that keeps nothing asks again.
    }
    for (const listener of listeners) listener();
  };
  return {
    skipped,
    skip: (id: string) => write([...skipped.filter((one) => one !== id), id]),
    ask: () => write([]),
  };
}

/** Who is said to know a person who has not said so of them: those to answer, and those skipped on this device. */
export function useOffered(person: string) {
  const { data } = useQuery({
    queryKey: ['ties-offered', person],
    queryFn: async ({ signal }) => (await execute(MY_TIES, { id: person }, signal)).person.acquaintances,
  });
  const { skipped, skip, ask } = useSkipped(person);
  const open = (data ?? []).filter(
    ({ declaredBy }) => declaredBy.length > 0 && declaredBy.every(({ id }) => id !== person),
  );
  return {
    offered: open.filter(({ person: { id } }) => !skipped.includes(id)).map((tie) => tie.person),
    skippedCount: open.filter(({ person: { id } }) => skipped.includes(id)).length,
    skip,
    ask,
  };
}
