import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { READ_TO_EDIT } from '../graphql/read-to-edit';
import { EMPLOYMENTS } from './employment.query';

/** One employment of a person as it is stored today, with who it is about; `missing` when it ended or is not theirs. */
export function useEmployment(person: string, id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['employment-form', person],
    queryFn: async ({ signal }) => (await execute(EMPLOYMENTS, { person }, signal)).person,
    ...READ_TO_EDIT,
  });
  const employment = data?.employments.find((one) => one.id === id);
  return { person: data, employment, error, refetch, isMissing: data !== undefined && !employment };
}
