import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rememberLanguage } from '../i18n/remembered-language';
import { useLanguage } from '../i18n/use-language';

/** The other language, named in itself; the choice is kept for the next visit. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <button
      type="button"
      className="button button-quiet"
      lang={other}
      onClick={() => {
        rememberLanguage(other);
        const keep = (old: object) => ({ ...old, lang: other });
        void navigate({ to: '.', search: keep as never, replace: true, resetScroll: false });
      }}
    >
      {t('language.other')}
    </button>
  );
}
