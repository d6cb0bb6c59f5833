import { useQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { MY_TIES } from './ready.query';

/** The ties that a person declared themselves; nothing is asked for without a person. */
export const useMyTies = (person: string | undefined) =>
  useQuery({
    queryKey: ['my-ties', person],
    queryFn: async ({ signal }) => {
      const { acquaintances } = (await execute(MY_TIES, { id: person ?? '' }, signal)).person;
      return acquaintances.filter(({ declaredBy }) => declaredBy.some(({ id }) => id === person));
    },
    enabled: person !== undefined,
  });
