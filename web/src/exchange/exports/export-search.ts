import { isOn, LANGUAGES, type Language } from '../../view/view';

export interface ExportSearch {
  /** ISO date; today when left out. */
  readonly asOf?: string;
  readonly withoutTeam?: true;
  readonly lang?: Language;
}

/** What the address of the export page says; anything else is left out. */
export function readExport(raw: Readonly<Record<string, unknown>>): ExportSearch {
  const lang = LANGUAGES.find((known) => known === raw.lang);
  return {
    ...(typeof raw.asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.asOf) ? { asOf: raw.asOf } : {}),
    ...(isOn(raw.withoutTeam) ? { withoutTeam: true as const } : {}),
    ...(lang ? { lang } : {}),
  };
}

/** The address of an export, of the day and the network that are chosen. */
export function exportAddress(file: string, { asOf, withoutTeam }: ExportSearch): string {
  const asked = new URLSearchParams({
    ...(asOf ? { asOf } : {}),
    ...(withoutTeam ? { withoutTeam: 'true' } : {}),
  }).toString();
  return `/export/${file}${asked === '' ? '' : `?${asked}`}`;
}
