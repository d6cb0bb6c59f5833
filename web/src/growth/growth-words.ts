import en from '../i18n/en/growth.json';
import fr from '../i18n/fr/growth.json';
import { i18n } from '../i18n/i18n';

/** The words of this page are many: they come with it, so that the first page weighs no more. */
export const GROWTH_WORDS = { fr, en } as const;

for (const [language, words] of Object.entries(GROWTH_WORDS))
  i18n.addResourceBundle(language, 'translation', words, true, true);
