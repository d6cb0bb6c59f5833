import { useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import { LINEAGE, MY_IDEAS, PROJECT } from './projects.query';

export function useLineage() {
  const signedIn = useSignedIn();
  return useQuery({
    enabled: signedIn === true,
    queryKey: ['lineage'],
    queryFn: ({ signal }) => execute(LINEAGE, {}, signal),
  });
}

export function useProject(id: string) {
  const signedIn = useSignedIn();
  return useQuery({
    enabled: signedIn === true && id !== '',
    queryKey: ['project', id],
    queryFn: async ({ signal }) => (await execute(PROJECT, { id }, signal)).project,
  });
}

export const useMyIdeas = () =>
  useQuery({
    queryKey: ['my-ideas'],
    queryFn: ({ signal }) => execute(MY_IDEAS, {}, signal),
  });
