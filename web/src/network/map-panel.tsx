import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../ui/boundary';
import { select, selectNode } from '../view/selection';
import { useChangeView, useView } from '../view/use-view';
import { MapFailed } from './map-failed';
import { mapNetwork } from './map-nodes';
import type { Network } from './network.types';
import type { ShownNetwork } from './shown-network';
import { useHighlighted } from './use-highlighted';
import './map-panel.css';

/** Asked for at once, beside the data: it is ready when they are. */
const drawing = import('../map/network-map');
const NetworkMap = lazy(async () => ({ default: (await drawing).NetworkMap }));

interface MapPanelProps {
  readonly network: Network;
  readonly shown: ShownNetwork;
  readonly matches: readonly string[] | null;
}

/** The map of what is shown; its drawing code comes in a piece of its own, after the words. */
export function MapPanel({ network, shown, matches }: MapPanelProps) {
  const { t } = useTranslation();
  const view = useView();
  const change = useChangeView();
  const { nodes, edges } = useMemo(() => mapNetwork(network.level, shown), [network.level, shown]);
  const highlighted = useHighlighted(shown, matches);
  const selected = (view.level === 'people' ? view.person : view.structure) ?? null;
  const texts = useMemo(
    () => ({ zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), fit: t('map.fit') }),
    [t],
  );
  if (nodes.length === 0) {
    return (
      <div className="notice">
        <p className="notice-title">{t('map.nothing')}</p>
        <p>{t(network.nodes.length > 0 ? 'map.nothingFiltered' : 'map.nothingYet')}</p>
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
            highlighted={highlighted}
            onSelect={(id) => change(id === null ? select(null) : selectNode(view, id))}
            label={t(view.level === 'people' ? 'map.labelPeople' : 'map.labelStructures', {
              nodes: nodes.length,
              ties: edges.length,
            })}
            texts={texts}
          />
        </Suspense>
      </Boundary>
    </div>
  );
}
