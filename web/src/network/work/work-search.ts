import { LANGUAGES, type Language } from '../../view/view';

export interface WorkSearch {
  readonly city?: string;
  readonly lang?: Language;
}

/** What the address of the work list says; anything else is left out. */
export function readWork(raw: Readonly<Record<string, unknown>>): WorkSearch {
  const lang = LANGUAGES.find((known) => known === raw.lang);
  return {
    ...(typeof raw.city === 'string' && raw.city !== '' ? { city: raw.city } : {}),
    ...(lang ? { lang } : {}),
  };
}
