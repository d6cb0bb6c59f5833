import { useMemo } from 'react';
import type { Frame } from '../../map/network-map.types';
import { useView } from '../../view/use-view';
import { onDay } from '../../view/view';
import { type Filters, type ShownNetwork, shownNetwork } from '../shown-network';
import { useNetwork } from '../use-network';

/** The box of the places of who has a tie; null where nobody is placed. */
export function frameOf({ connected }: Pick<ShownNetwork, 'connected'>): Frame | null {
  const xs = connected.flatMap(({ x }) => x ?? []);
  const ys = connected.flatMap(({ y }) => y ?? []);
  if (xs.length === 0 || ys.length === 0) return null;
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

/** On an earlier day: where today's network stands, so that what appears later appears within the frame. */
export function useFrame(filters: Filters): Frame | null {
  const view = useView();
  const { data } = useNetwork(onDay(view, undefined), { enabled: view.asOf !== undefined });
  return useMemo(
    () => (data && view.asOf !== undefined ? frameOf(shownNetwork(data, filters)) : null),
    [data, filters, view.asOf],
  );
}
