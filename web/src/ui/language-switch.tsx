import { useTranslation } from 'react-i18next';
import { rememberLanguage } from '../i18n/remembered-language';
import { useLanguage } from '../i18n/use-language';
import { useChangeView } from '../view/use-view';

/** The other language, named in itself; the choice is kept for the next visit. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = useChangeView();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <button
      type="button"
      className="button button-quiet"
      lang={other}
      onClick={() => {
        rememberLanguage(other);
        change({ lang: other }, { replace: true });
      }}
    >
      {t('language.other')}
    </button>
  );
}
