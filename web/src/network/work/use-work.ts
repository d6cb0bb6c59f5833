import { useQuery } from '@tanstack/react-query';
import type { WorkQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { WORK } from './work.query';

export type WorkItem = WorkQuery['isolatedStructures'][number];

export const useWork = (enabled: boolean) =>
  useQuery({
    queryKey: ['work'],
    queryFn: async ({ signal }) => (await execute(WORK, {}, signal)).isolatedStructures,
    enabled,
  });
