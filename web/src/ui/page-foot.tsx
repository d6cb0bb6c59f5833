import { useTranslation } from 'react-i18next';

/** At the end of every page: which tool this is. */
export function PageFoot() {
  const { t } = useTranslation();
  return <footer className="page-foot">{t('app.name')}</footer>;
}
