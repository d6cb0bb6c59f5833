import { useTranslation } from 'react-i18next';
import '../ui/notice.css';

/** Nothing yet: the first step, to copy as it is. */
export function EmptyTerritory() {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <p className="notice-title">{t('empty.title')}</p>
      <p>{t('empty.step')}</p>
      <pre>
        <code>npm run import -- structures.csv people.csv meetings.csv attendance.csv</code>
      </pre>
      <p className="notice-detail">{t('empty.after')}</p>
    </div>
  );
}
