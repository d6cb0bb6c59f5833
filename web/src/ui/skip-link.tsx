import { useTranslation } from 'react-i18next';

/** The first stop of the Tab key: straight to the page, past places and search. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="skip-link" href="#main">
      {t('app.skip')}
    </a>
  );
}
