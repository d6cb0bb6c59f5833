import type { TerritoryQuery } from '../gql/graphql';
import { useTerritory } from '../territory/use-territory';

/** Who looks at the page; undefined until the first answer. */
export const useMe = (): TerritoryQuery['me'] | undefined => useTerritory().data?.me;

/** Whether people, dates and proofs may be asked for; undefined until it is known. */
export function useSignedIn(): boolean | undefined {
  const me = useMe();
  return me && me.role !== 'VISITOR';
}
