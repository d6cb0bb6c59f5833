import { useTranslation } from 'react-i18next';
import type { TraceEvents } from '../map/trace';
import { Icon } from '../ui/icon';
import '../ui/notice.css';

interface MapEmptyProps {
  readonly isFiltered: boolean;
  readonly drawing: TraceEvents | undefined;
}

/** No tie to draw: why, and the first one where the viewer may draw it. */
export function MapEmpty({ isFiltered, drawing }: MapEmptyProps) {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <p className="notice-title">{t('map.nothing')}</p>
      <p>{t(isFiltered ? 'map.nothingFiltered' : 'map.nothingYet')}</p>
      {drawing && (
        <button type="button" className="button" onClick={() => drawing.trace({ from: null })}>
          <Icon name="tie" />
          {t('trace.firstTie')}
        </button>
      )}
    </div>
  );
}
