import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { TERRITORY } from './territory.query';

export const useTerritory = () =>
  useQuery({
    queryKey: ['territory'],
    queryFn: ({ signal }) => execute(TERRITORY, {}, signal),
    // Several parts of the page read it: each that appears after a failure would ask again, for ever.
    retryOnMount: false,
  });
