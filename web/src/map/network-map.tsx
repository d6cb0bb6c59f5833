import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MapTools } from './map-tools';
import { type MapEvents, MapView } from './map-view';
import type { NetworkMapProps } from './network-map.types';
import './network-map.css';

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
} as const;

const asksForMenu = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** The map of who is tied to whom. What it shows stands beside it as a list too. */
export function NetworkMap(props: NetworkMapProps) {
  const { nodes, edges, selected, highlighted, fresh, frame, route, trace } = props;
  const { drawing, label, description, texts } = props;
  const id = useId();
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const now = useRef(props);
  now.current = props;
  const [said, say] = useState('');

  useEffect(() => {
    if (!container.current) return;
    const made = new MapView(container.current, {
      select: (node) => now.current.onSelect(node),
      menu: (node, at) => now.current.onMenu(node, at),
      trace: (next) => now.current.drawing?.trace(next),
      tied: (from, to) => now.current.drawing?.tied(from, to),
    } satisfies MapEvents);
    view.current = made;
    // The tie that brought the map in goes on where it began.
    if (now.current.trace) container.current.focus();
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  const hasTools = drawing !== undefined;
  useEffect(() => {
    view.current?.show({ nodes, edges, selected, highlighted, fresh, frame, route, trace, hasTools });
  }, [nodes, edges, selected, highlighted, fresh, frame, route, trace, hasTools]);

  const from = nodes.find((node) => node.id === trace?.from)?.label ?? null;
  const walked = (node: string) => say(trace ? texts.mayTie(node, from) : node);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = asksForMenu(event) ? (view.current?.cursor() ?? selected) : null;
    const place = node === null ? null : view.current?.placeOf(node);
    if (node !== null && place && container.current) {
      const { left, top } = container.current.getBoundingClientRect();
      props.onMenu(node, { x: left + place.x, y: top + place.y });
      event.preventDefault();
    } else if (view.current?.key(event.key, hasTools, walked)) event.preventDefault();
  };
  const act = {
    zoomIn: () => view.current?.zoomBy(1.4),
    zoomOut: () => view.current?.zoomBy(1 / 1.4),
    fit: () => view.current?.fit(),
  };
  return (
    <div className="map">
      <div
        ref={container}
        className="map-canvas"
        role="application"
        aria-label={label}
        aria-describedby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows walk from node to node, Enter opens.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id={id} className="map-said">
        {description}
      </p>
      <p className="map-said" role="status">
        {said}
      </p>
      {drawing && (
        <MapTools
          trace={trace}
          drawing={drawing}
          from={from}
          texts={texts}
          onStart={() => container.current?.focus()}
        />
      )}
      <div className="map-zoom">
        {(['zoomIn', 'zoomOut', 'fit'] as const).map((name) => (
          <button key={name} type="button" aria-label={texts[name]} title={texts[name]} onClick={act[name]}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d={ICONS[name]} fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}
