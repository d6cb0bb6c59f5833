import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { NEARLY_REASONS } from '../../../api/kinds';
import { useSignedIn } from '../access/use-me';
import { execute } from '../graphql/execute';
import type { View } from '../view/view';
import { ISOLATED, NETWORK } from './network.query';
import type { Isolated } from './network.types';

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

/** What a view asks of a network, whatever the day. */
export const askedOf = (view: View) => ({
  level: view.level === 'people' ? ('PEOPLE' as const) : ('STRUCTURES' as const),
  withoutTeam: view.withoutTeam ?? false,
  without: withoutOf(view),
});

/** The question that a view asks; `signedIn` is undefined while it is not known. */
export function networkQuery(view: View, signedIn: boolean | undefined) {
  const variables = { ...askedOf(view), asOf: view.asOf ?? null, signedIn: signedIn ?? false };
  return queryOptions({
    enabled: signedIn !== undefined,
    queryKey: ['network', variables],
    queryFn: async ({ signal }) => (await execute(NETWORK, variables, signal)).network,
  });
}

/** The whole network of a level at a date; filters choose in it what is shown, without asking again. */
export function useNetwork(view: View, { enabled = true } = {}) {
  const query = networkQuery(view, useSignedIn());
  const { level } = askedOf(view);
  return useQuery({
    ...query,
    enabled: enabled && query.enabled,
    placeholderData: (previous) => (previous?.level === level ? previous : undefined),
  });
}

/** The question for the isolated structures. */
export function isolatedQuery(view: View, signedIn: boolean | undefined) {
  const { withoutTeam, without } = askedOf(view);
  const variables = {
    asOf: view.asOf ?? null,
    withoutTeam,
    without,
    nearly: (signedIn ?? false) && without === null,
    signedIn: signedIn ?? false,
  };
  return queryOptions({
    enabled: signedIn !== undefined,
    queryKey: ['isolated', variables],
    queryFn: async ({ signal }) => (await execute(ISOLATED, variables, signal)).isolatedStructures,
  });
}

/** The isolated structures, then those that hang by a thread where they may be known and nobody is imagined gone. */
export const useIsolated = (view: View) =>
  useQuery({
    ...isolatedQuery(view, useSignedIn()),
    select: splitIsolated,
    placeholderData: keepPreviousData,
  });
