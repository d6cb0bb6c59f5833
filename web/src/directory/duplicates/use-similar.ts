import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { execute } from '../../graphql/execute';
import { SIMILAR } from './duplicates.query';

/** The structures of the directory that these words may mean; none before there is a name and a town. */
export function useSimilar(name: string, cities: readonly string[], siret = '') {
  const asked = useDeferredValue(name.trim());
  const variables = { name: asked, cities: [...cities], siret: siret.trim() || null };
  const enabled = asked.length >= 3 && (cities.length > 0 || variables.siret !== null);
  const { data } = useQuery({
    queryKey: ['similar', variables],
    queryFn: async ({ signal }) => (await execute(SIMILAR, variables, signal)).similarStructures,
    enabled,
    placeholderData: keepPreviousData,
  });
  return enabled ? (data ?? []) : [];
}
