import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSignedIn } from '../../access/use-me';
import { useWords } from '../../i18n/use-words';
import { edgeId } from '../../map/edge-id';
import type { Fresh } from '../../map/network-map.types';
import { pointAt, stepAt, type TimePoint } from '../../meetings/time-points';
import { useView } from '../../view/use-view';
import type { Network } from '../network.types';
import { type StepChange, stepQuery } from './step-query';

/** What appeared at a stop, for the map to point out. */
function freshOf({ nodes, edges }: StepChange): Fresh {
  return {
    nodes: nodes.filter((node) => !node.degreeBefore && node.degreeAfter).map(({ id }) => id),
    edges: edges.filter(({ state }) => state === 'ADDED').map(edgeId),
  };
}

export interface Step {
  /** "14 liens de plus et 3 structures ne sont plus isolées"; empty between two stops and while it loads. */
  readonly brought: string;
  /** The same with the rencontre, to be heard. */
  readonly said: string;
  readonly isPending: boolean;
  /** Null until the map shows that day. */
  readonly fresh: Fresh | null;
}

/** What the stop of the replay where one stands brought since the stop before. Of today it is known after a replay. */
export function useStep(points: readonly TimePoint[], network: Network | undefined): Step {
  const { t, list, meeting } = useWords();
  const view = useView();
  const { asOf, compare, level = 'structures' } = view;
  const step = compare === undefined ? stepAt(points, asOf) : null;
  const query = stepQuery(view, step, useSignedIn());
  const { data, isError } = useQuery({ ...query, enabled: query.enabled && asOf !== undefined });
  const change = step ? data : undefined;
  const point = pointAt(points, asOf);
  const brought = useMemo(() => {
    if (!change) return '';
    const { addedEdges, lostEdges, noLongerIsolated, newlyIsolated } = change;
    return list([
      addedEdges > 0 ? t(`step.added.${level}`, { count: addedEdges }) : t('step.none'),
      ...(lostEdges > 0 ? [t('step.lost', { count: lostEdges })] : []),
      ...(noLongerIsolated > 0 ? [t(`step.freed.${level}`, { count: noLongerIsolated })] : []),
      ...(newlyIsolated > 0 ? [t(`step.alone.${level}`, { count: newlyIsolated })] : []),
    ]);
  }, [change, level, list, t]);
  const isThere = change?.to === network?.asOf && change?.level === network?.level;
  const fresh = useMemo(() => (change && isThere ? freshOf(change) : null), [change, isThere]);
  const when = point ? t('time.after', { meeting: meeting(point) }) : t('time.sinceLast');
  return {
    brought,
    said: brought && t('step.said', { when, what: brought }),
    isPending: step !== null && asOf !== undefined && !change && !isError,
    fresh,
  };
}
