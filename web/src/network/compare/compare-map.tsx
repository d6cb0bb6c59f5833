import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapEdge, MapNode } from '../../map/network-map.types';
import { Boundary } from '../../ui/boundary';
import { select, selectNode } from '../../view/selection';
import { useChangeView, useView } from '../../view/use-view';
import { MapFailed } from '../map-failed';
import { type MenuPlace, NodeMenu } from '../node-menu';
import { useMapTexts } from '../use-map-texts';
import type { Comparison } from './comparison.types';
import type { ShownComparison } from './shown-comparison';
import { useCompareWords } from './use-compare-words';

const NetworkMap = lazy(async () => ({ default: (await import('../../map/network-map')).NetworkMap }));

interface CompareMapProps {
  readonly level: Comparison['level'];
  readonly shown: ShownComparison;
  readonly matches: readonly string[] | null;
}

/** Both days on one map: everybody where they always stand, each tie drawn for what became of it. */
export function CompareMap({ level, shown, matches }: CompareMapProps) {
  const { t } = useTranslation();
  const view = useView();
  const change = useChangeView();
  const words = useCompareWords();
  const texts = useMapTexts(level);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const nodes = useMemo(
    () =>
      shown.connected.map((node): MapNode => {
        const became = words.member(node);
        const degree = Math.max(node.degreeBefore ?? 0, node.degreeAfter ?? 0);
        const said = became === '' ? node.label : `${node.label}, ${became}`;
        return { ...node, level, degree, change: { state: node.state, said } };
      }),
    [shown, level, words],
  );
  const edges = useMemo(
    () =>
      shown.edges.map(
        (edge): MapEdge => ({
          source: edge.source,
          target: edge.target,
          weight: edge.weightAfter ?? edge.weightBefore ?? 0,
          evidence: edge.evidenceAfter ?? edge.evidenceBefore ?? [],
          change: edge.state,
        }),
      ),
    [shown],
  );
  const selected = (view.level === 'people' ? view.person : view.structure) ?? null;
  if (nodes.length === 0) {
    return (
      <div className="notice">
        <p className="notice-title">{t('map.nothing')}</p>
        <p>{t('compare.nothing')}</p>
      </div>
    );
  }
  return (
    <div className="map-frame">
      <Boundary fallback={(retry) => <MapFailed onRetry={retry} />}>
        <Suspense fallback={<p className="loading">{t('loading.map')}</p>}>
          <NetworkMap
            nodes={nodes}
            edges={edges}
            selected={selected !== null && nodes.some(({ id }) => id === selected) ? selected : null}
            highlighted={matches}
            fresh={null}
            frame={null}
            route={null}
            trace={null}
            drawing={undefined}
            onSelect={(id) => change(id === null ? select(null) : selectNode(view, id))}
            onMenu={(id, at) => setMenu({ id, at })}
            label={`${t('compare.map')} ${words.said(shown.counts)}`}
            description={t('map.keys')}
            texts={texts}
          />
        </Suspense>
      </Boundary>
      {menu && (
        <NodeMenu
          level={level}
          nodes={shown.nodes}
          place={menu}
          onTrace={undefined}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}
