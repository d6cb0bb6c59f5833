import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { NAMED_PERSON, NAMED_STRUCTURE } from './named.query';
import type { Picked } from './record-field';

async function read(type: 'structure' | 'person', id: string, signal: AbortSignal): Promise<Picked> {
  const { name } =
    type === 'structure'
      ? (await execute(NAMED_STRUCTURE, { id }, signal)).structure
      : (await execute(NAMED_PERSON, { id }, signal)).person;
  return { id, label: name };
}

/** A record that a form begins with: null when the address names none, undefined until its name is known. */
export function useNamed(type: 'structure' | 'person', id: string | undefined) {
  const { data, error } = useQuery({
    queryKey: ['named', type, id],
    queryFn: ({ signal }) => read(type, id ?? '', signal),
    enabled: id !== undefined,
    refetchOnWindowFocus: false,
  });
  return { named: id === undefined || error ? null : data, error };
}
