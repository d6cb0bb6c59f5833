import { useEffect, useRef, useState } from 'react';
import { MapView } from './map-view';
import type { NetworkMapProps } from './network-map.types';
import './network-map.css';

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
} as const;

/** The map of who is tied to whom. What it shows stands beside it as a list too. */
export function NetworkMap({ nodes, edges, selected, highlighted, onSelect, label, texts }: NetworkMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const select = useRef(onSelect);
  select.current = onSelect;
  const [said, say] = useState('');

  useEffect(() => {
    if (!container.current) return;
    const made = new MapView(container.current, (id) => select.current(id));
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    view.current?.show({ nodes, edges, selected, highlighted });
  }, [nodes, edges, selected, highlighted]);

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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows walk from node to node, Enter opens.
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (view.current?.key(event.key, (id) => select.current(id), say)) event.preventDefault();
        }}
      />
      <p className="map-said" role="status">
        {said}
      </p>
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
