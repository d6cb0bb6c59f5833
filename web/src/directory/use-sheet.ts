import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import { PERSON } from './person.query';
import { STRUCTURE } from './structure.query';

export function useStructure(id: string, asOf: string | undefined) {
  const signedIn = useSignedIn();
  const variables = { id, asOf: asOf ?? null, signedIn: signedIn ?? false };
  return useQuery({
    enabled: signedIn !== undefined,
    queryKey: ['structure', variables],
    queryFn: async ({ signal }) => (await execute(STRUCTURE, variables, signal)).structure,
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
  });
}

/** Asks for nobody when there is no id. */
export function usePerson(id: string | undefined, asOf: string | undefined) {
  const variables = { id: id ?? '', asOf: asOf ?? null };
  return useQuery({
    queryKey: ['person', variables],
    queryFn: async ({ signal }) => (await execute(PERSON, variables, signal)).person,
    enabled: id !== undefined,
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
  });
}
