import { useTranslation } from 'react-i18next';
import './notice.css';

/** Before the first answer: one quiet line, so that nothing has to move when the page comes. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <main className="waiting" aria-busy="true">
      <h1>{t('app.name')}</h1>
      <p>{t('loading.territory')}</p>
    </main>
  );
}
