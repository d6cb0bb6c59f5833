import { Icon } from '../ui/icon';
import type { MapTexts } from './network-map.types';
import type { Trace, TraceEvents } from './trace';

interface MapToolsProps {
  readonly trace: Trace | null;
  readonly drawing: TraceEvents;
  /** The name of the first end, once it is chosen. */
  readonly from: string | null;
  readonly texts: MapTexts;
  readonly onStart: () => void;
}

/** The tool that draws a tie, and what is to be done next while one is drawn. */
export function MapTools({ trace, drawing, from, texts, onStart }: MapToolsProps) {
  return (
    <div className="map-tools">
      <button
        type="button"
        className="button map-tool"
        aria-pressed={trace !== null}
        onClick={() => {
          drawing.trace(trace ? null : { from: null });
          onStart();
        }}
      >
        <Icon name="tie" />
        {texts.trace}
      </button>
      <div className="map-next" role="status">
        {trace && <p>{texts.next(from)}</p>}
      </div>
      {trace && (
        <button type="button" className="button" onClick={() => drawing.trace(null)}>
          {texts.giveUp}
        </button>
      )}
    </div>
  );
}
