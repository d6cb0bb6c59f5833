import { LANGUAGES, type Language } from '../../view/view';

/** Where one looks, as it stands in the address of the page: `?city=93071&neighbourhood=QN1`. */
export interface OutreachSearch {
  readonly city?: string;
  readonly neighbourhood?: string;
  readonly lang?: Language;
}

const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address says; anything else is left out. */
export function readOutreach(raw: Readonly<Record<string, unknown>>): OutreachSearch {
  const [city, neighbourhood] = [idIn(raw.city), idIn(raw.neighbourhood)];
  const lang = LANGUAGES.find((known) => known === raw.lang);
  return {
    ...(city === undefined ? {} : { city }),
    ...(neighbourhood === undefined ? {} : { neighbourhood }),
    ...(lang ? { lang } : {}),
  };
}
