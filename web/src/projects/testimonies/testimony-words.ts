import en from '../../i18n/en/testimonies.json';
import fr from '../../i18n/fr/testimonies.json';
import { i18n } from '../../i18n/i18n';

/** The words of what people say come with it. */
export const TESTIMONY_WORDS = { fr, en } as const;

for (const [language, words] of Object.entries(TESTIMONY_WORDS))
  i18n.addResourceBundle(language, 'translation', words, true, true);
