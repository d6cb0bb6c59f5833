import { useMemo } from 'react';
import type { TerritoryQuery } from '../../gql/graphql';
import { timePoints } from '../../meetings/time-points';
import type { Network } from '../network.types';
import { useAhead } from './use-ahead';
import { useStep } from './use-step';

/** Where one stands among the rencontres, what the last one brought, and how the next is fetched. */
export function useReplay(territory: TerritoryQuery | undefined, network: Network | undefined) {
  const points = useMemo(
    () => (territory ? timePoints(territory.meetings, territory.territory.today) : []),
    [territory],
  );
  return { points, step: useStep(points, network), ahead: useAhead(points) };
}

export type Replay = ReturnType<typeof useReplay>;
