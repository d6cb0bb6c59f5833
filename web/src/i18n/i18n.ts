import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { fr } from './fr';
import type growth from './fr/growth.json';
import type results from './fr/results.json';
import type testimonies from './fr/testimonies.json';

/** French first; both catalogues are small and travel with the page, so that nothing flickers. Growth brings its own. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'fr',
  fallbackLng: 'fr',
  resources: { fr: { translation: fr }, en: { translation: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof fr & typeof growth & typeof results & typeof testimonies };
  }
}
