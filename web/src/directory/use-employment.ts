import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { EMPLOYMENTS } from './employment.query';

/** One employment of a person as it is stored today, with who it is about; `missing` when it ended or is not theirs. */
export function useEmployment(person: string, id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['employment-form', person],
    queryFn: async ({ signal }) => (await execute(EMPLOYMENTS, { person }, signal)).person,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const employment = data?.employments.find((one) => one.id === id);
  return { person: data, employment, error, refetch, isMissing: data !== undefined && !employment };
}
