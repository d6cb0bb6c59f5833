import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSignedIn } from '../../access/use-me';
import { execute } from '../../graphql/execute';
import { START, type View } from '../../view/view';
import type { Filters } from '../shown-network';
import { askedOf } from '../use-network';
import { COMPARISON } from './compare.query';
import { shownComparison } from './shown-comparison';

/** Whether the earlier day of a view is after the later one. */
export const isBackwards = ({ compare, asOf }: View, today: string): boolean =>
  compare !== undefined && compare !== START && compare > (asOf ?? today);

/** Two days side by side, as the filters choose to show them; asked for where the view compares. */
export function useComparison(view: View, filters: Filters, today: string | undefined) {
  const { compare, asOf } = view;
  const variables = {
    ...askedOf(view),
    from: compare === START ? null : (compare ?? null),
    to: asOf ?? null,
  };
  const signedIn = useSignedIn();
  const query = useQuery({
    enabled:
      compare !== undefined && today !== undefined && signedIn !== undefined && !isBackwards(view, today),
    queryKey: ['comparison', variables, signedIn],
    queryFn: async ({ signal }) => (await execute(COMPARISON, variables, signal)).compareNetwork,
    placeholderData: (previous) => (previous?.level === variables.level ? previous : undefined),
  });
  const { data } = query;
  const shown = useMemo(() => data && shownComparison(data, filters), [data, filters]);
  return { query, shown };
}
