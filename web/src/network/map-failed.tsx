import { useTranslation } from 'react-i18next';
import { useChangeView } from '../view/use-view';
import '../ui/notice.css';

interface MapFailedProps {
  readonly onRetry: () => void;
}

/** The drawing failed, the answer did not: the list has it. */
export function MapFailed({ onRetry }: MapFailedProps) {
  const { t } = useTranslation();
  const change = useChangeView();
  return (
    <div className="notice" role="alert">
      <p className="notice-title">{t('map.failed')}</p>
      <p>{t('map.failedCure')}</p>
      <p className="notice-actions">
        <button type="button" className="button" onClick={() => change({ view: 'list' })}>
          {t('map.openList')}
        </button>
        <button type="button" className="button" onClick={onRetry}>
          {t('error.retry')}
        </button>
      </p>
    </div>
  );
}
