import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { TERRITORY } from './territory.query';

export const useTerritory = () =>
  useQuery({
    queryKey: ['territory'],
    queryFn: ({ signal }) => execute(TERRITORY, {}, signal),
  });
