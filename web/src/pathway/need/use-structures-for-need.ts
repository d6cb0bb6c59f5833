import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PathStage } from '../../../../api/kinds';
import { useMe } from '../../access/use-me';
import type { StructuresForNeedQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { STRUCTURES_FOR_NEED } from './need.query';

/** A need, in the words of the address of the page. */
export interface AskedNeed {
  readonly stage?: PathStage;
  readonly city?: string;
  readonly theme?: string;
  readonly public?: string;
  readonly asOf?: string;
}

export type ForNeed = StructuresForNeedQuery['structures']['edges'][number]['node'];

export const isNeed = ({ stage, city, theme, public: audience }: AskedNeed): boolean =>
  [stage, city, theme, audience].some((one) => one !== undefined);

/** The structures that meet a need; nothing until one is asked. An analyst is shown no contact of a person. */
export function useStructuresForNeed(need: AskedNeed) {
  const me = useMe();
  const { stage, city, theme, public: audience, asOf } = need;
  const variables = {
    stage: stage ?? null,
    city: city ?? null,
    theme: theme ?? null,
    public: audience ?? null,
    asOf: asOf ?? null,
    signedIn: me !== undefined && me.role !== 'VISITOR' && me.role !== 'ANALYST',
  };
  return useQuery({
    queryKey: ['structures for need', variables],
    queryFn: async ({ signal }) => (await execute(STRUCTURES_FOR_NEED, variables, signal)).structures,
    enabled: me !== undefined && isNeed(need),
    placeholderData: keepPreviousData,
  });
}
