import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Frame, Fresh } from '../map/network-map.types';
import { Boundary } from '../ui/boundary';
import { select, selectNode } from '../view/selection';
import { useChangeView, useView } from '../view/use-view';
import { MapEmpty } from './map-empty';
import { MapFailed } from './map-failed';
import { mapNetwork } from './map-nodes';
import type { Network } from './network.types';
import { type MenuPlace, NodeMenu } from './node-menu';
import type { ShownNetwork } from './shown-network';
import { useHighlighted } from './use-highlighted';
import { useMapTexts } from './use-map-texts';
import { useTrace } from './use-trace';
import './map-panel.css';

/** Asked for at once, beside the data: it is ready when they are. */
const drawing = import('../map/network-map');
const NetworkMap = lazy(async () => ({ default: (await drawing).NetworkMap }));

interface MapPanelProps {
  readonly network: Network;
  readonly shown: ShownNetwork;
  readonly matches: readonly string[] | null;
  readonly fresh: Fresh | null;
  readonly frame: Frame | null;
}

/** The map of what is shown; its drawing code comes in a piece of its own, after the words. */
export function MapPanel({ network, shown, matches, fresh, frame }: MapPanelProps) {
  const { t } = useTranslation();
  const view = useView();
  const change = useChangeView();
  const { trace, drawing } = useTrace(network.level, shown.nodes);
  const isTracing = trace !== null;
  const { nodes, edges } = useMemo(
    () => mapNetwork(network.level, shown, isTracing, view.route),
    [network.level, shown, isTracing, view.route],
  );
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const texts = useMapTexts(network.level);
  const highlighted = useHighlighted(shown, matches);
  const selected = (view.level === 'people' ? view.person : view.structure) ?? null;
  if (nodes.length === 0) {
    return <MapEmpty isFiltered={network.nodes.length > shown.nodes.length} drawing={drawing} />;
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
            fresh={fresh}
            frame={frame}
            route={view.route ?? null}
            onSelect={(id) => change(id === null ? select(null) : selectNode(view, id))}
            label={t(view.level === 'people' ? 'map.labelPeople' : 'map.labelStructures', {
              nodes: nodes.length,
              ties: edges.length,
            })}
            description={t(drawing ? 'map.keysDrawing' : 'map.keys')}
            texts={texts}
            trace={trace}
            drawing={drawing}
            onMenu={(id, at) => setMenu({ id, at })}
          />
        </Suspense>
      </Boundary>
      {menu && (
        <NodeMenu
          level={network.level}
          nodes={shown.nodes}
          place={menu}
          onTrace={drawing && ((from) => drawing.trace({ from }))}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}
