import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../view/view';
import { rememberedLanguage } from './remembered-language';

/** The URL decides, else what was chosen last time, else French. `<html lang>` follows. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  const { lang } = useSearch({ strict: false }) as { lang?: unknown };
  const language = LANGUAGES.find((known) => known === lang) ?? rememberedLanguage() ?? 'fr';
  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
    document.documentElement.lang = language;
  }, [i18n, language]);
  return language;
}
