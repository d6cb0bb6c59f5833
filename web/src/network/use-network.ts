import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { NEARLY_REASONS } from '../../../api/kinds';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import type { View } from '../view/view';
import { ISOLATED, NETWORK } from './network.query';
import type { Isolated } from './network.types';

/** The whole network of a level at a date; filters choose in it what is shown, without asking again. */
/** The isolated, and those that hang by a thread. */
function splitIsolated(all: readonly Isolated[]) {
  const hangs = ({ reasons }: Isolated) => NEARLY_REASONS.some((reason) => reason === reasons?.[0]);
  return { isolated: all.filter((one) => !hangs(one)), nearly: all.filter(hangs) };
}

/** Who is imagined to be gone, as the API wants it; null when nobody is. */
const withoutOf = ({ gonePeople, goneStructures }: View) =>
  gonePeople || goneStructures
    ? { people: [...(gonePeople ?? [])], structures: [...(goneStructures ?? [])] }
    : null;

export function useNetwork(view: View) {
  const { level, asOf, withoutTeam } = view;
  const signedIn = useSignedIn();
  const variables = {
    level: level === 'people' ? ('PEOPLE' as const) : ('STRUCTURES' as const),
    asOf: asOf ?? null,
    withoutTeam: withoutTeam ?? false,
    without: withoutOf(view),
    signedIn: signedIn ?? false,
  };
  return useQuery({
    enabled: signedIn !== undefined,
    queryKey: ['network', variables],
    queryFn: async ({ signal }) => (await execute(NETWORK, variables, signal)).network,
    placeholderData: (previous) => (previous?.level === variables.level ? previous : undefined),
  });
}

/** The isolated structures, then those that hang by a thread where they may be known and nobody is imagined gone. */
export function useIsolated(view: View) {
  const { asOf, withoutTeam } = view;
  const signedIn = useSignedIn();
  const variables = {
    asOf: asOf ?? null,
    withoutTeam: withoutTeam ?? false,
    without: withoutOf(view),
    nearly: (signedIn ?? false) && withoutOf(view) === null,
    signedIn: signedIn ?? false,
  };
  return useQuery({
    enabled: signedIn !== undefined,
    queryKey: ['isolated', variables],
    queryFn: async ({ signal }) => (await execute(ISOLATED, variables, signal)).isolatedStructures,
    select: splitIsolated,
    placeholderData: keepPreviousData,
  });
}
