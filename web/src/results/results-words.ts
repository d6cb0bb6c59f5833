import en from '../i18n/en/results.json';
import fr from '../i18n/fr/results.json';
import { i18n } from '../i18n/i18n';

/** The words of this page come with it. */
export const RESULTS_WORDS = { fr, en } as const;

for (const [language, words] of Object.entries(RESULTS_WORDS))
  i18n.addResourceBundle(language, 'translation', words, true, true);
