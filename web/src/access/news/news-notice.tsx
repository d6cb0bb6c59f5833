import { useTranslation } from 'react-i18next';
import { useOpenForm } from '../../commands/open-form';
import './news.css';
import { useSheetNews } from './use-sheet-news';

/** On the map, for whoever keeps a sheet: what the coordination changed there, one press away. */
export function NewsNotice() {
  const { t } = useTranslation();
  const { open } = useOpenForm();
  const { data } = useSheetNews();
  if (!data || data.length === 0) return null;
  const names = [...new Set(data.map(({ structure }) => structure.name))];
  const words =
    names.length === 1 ? t('news.one', { name: names[0] }) : t('news.several', { count: names.length });
  return (
    <p className="news-notice" role="status">
      {words}{' '}
      <button type="button" className="link-button" onClick={() => open('sheet-news')}>
        {t('news.see')}
      </button>
    </p>
  );
}
