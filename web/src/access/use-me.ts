import type { TerritoryQuery } from '../gql/graphql';
import { useTerritory } from '../territory/use-territory';

export type Me = TerritoryQuery['me'];

/** Who looks at the page; undefined until the first answer. */
export const useMe = (): Me | undefined => useTerritory().data?.me;

/** Whether people, dates and proofs may be asked for; undefined until it is known. */
export function useSignedIn(): boolean | undefined {
  const me = useMe();
  return me && me.role !== 'VISITOR';
}

/** Coordinators and administrators look after the whole territory. */
export const coordinates = ({ role }: Me): boolean => role === 'COORDINATOR' || role === 'ADMINISTRATOR';

/** Whoever may change anything at all: visitors look, analysts read. */
export const worksHere = ({ role }: Me): boolean => role !== 'VISITOR' && role !== 'ANALYST';
