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

/** Whoever answers those who ask to join: the coordination, and who keeps a sheet. */
export const answersRequests = (me: Me): boolean => coordinates(me) || editsOne(me);

export const isSelf = ({ person }: Me, id: string): boolean => person?.id === id;

/** The structures in whose name one may speak: those whose sheet one edits. */
export const editsOne = ({ edits }: Me): boolean => edits.length > 0;

/** The structures that one may add a colleague to: those whose sheet one edits, and one’s employers. */
export const ownStructures = ({ edits, person }: Me): readonly string[] => [
  ...new Set([...edits, ...(person?.employments ?? []).map(({ structure }) => structure.id)]),
];

/** Analysts and those who coordinate take data away. */
export const takesAway = (me: Me): boolean => coordinates(me) || me.role === 'ANALYST';

/** Whoever may change anything at all: visitors look, analysts read. */
export const worksHere = ({ role }: Me): boolean => role !== 'VISITOR' && role !== 'ANALYST';
