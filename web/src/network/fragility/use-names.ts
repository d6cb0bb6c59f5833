import { useQueries } from '@tanstack/react-query';
import { execute } from '../../graphql/execute';
import { PERSON_NAME, STRUCTURE_NAME } from './fragility.query';

export interface Gone {
  readonly people: readonly string[];
  readonly structures: readonly string[];
}

export interface Named {
  readonly type: 'person' | 'structure';
  readonly id: string;
  /** The id while the name is on its way, or when nobody has it. */
  readonly name: string;
}

/** Today's names of who is taken out of the network. */
export function useNames({ people, structures }: Gone): readonly Named[] {
  const wanted = [
    ...people.map((id) => ({ type: 'person' as const, id })),
    ...structures.map((id) => ({ type: 'structure' as const, id })),
  ];
  const answers = useQueries({
    queries: wanted.map(({ type, id }) => ({
      queryKey: ['name', type, id],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        type === 'person'
          ? (await execute(PERSON_NAME, { id }, signal)).person.name
          : (await execute(STRUCTURE_NAME, { id }, signal)).structure.name,
    })),
  });
  return wanted.map((one, i) => ({ ...one, name: answers[i]?.data ?? one.id }));
}
