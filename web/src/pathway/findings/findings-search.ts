import { STRUCTURE_KINDS, type StructureKind } from '../../../../api/kinds';
import { LANGUAGES, type Language } from '../../view/view';

/** Which findings are shown, as it stands in the address: `?theme=permanences&kind=SOCIAL_CENTRE`. */
export interface FindingsSearch {
  readonly theme?: string;
  readonly kind?: StructureKind;
  readonly lang?: Language;
}

/** What the address says; anything else is left out. */
export function readFindings(raw: Readonly<Record<string, unknown>>): FindingsSearch {
  const kind = STRUCTURE_KINDS.find((known) => known === raw.kind);
  const theme = typeof raw.theme === 'string' && raw.theme !== '' ? raw.theme : undefined;
  const lang = LANGUAGES.find((known) => known === raw.lang);
  return { ...(theme === undefined ? {} : { theme }), ...(kind ? { kind } : {}), ...(lang ? { lang } : {}) };
}
