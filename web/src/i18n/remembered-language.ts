import { LANGUAGES, type Language } from '../view/view';

const KEY = 'interconnaissance.language';

/** The language chosen last time on this machine; a browser that refuses storage is not an error. */
export function rememberedLanguage(): Language | undefined {
  try {
    const found = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === found);
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then holds for this page only.
  }
}
