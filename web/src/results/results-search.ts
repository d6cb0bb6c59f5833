import { readView } from '../view/view';

/** What the address of the page says: a period, the team, the language; both days are in the period. */
export interface ResultsSearch {
  readonly from?: string;
  readonly to?: string;
  readonly withoutTeam?: true;
  readonly lang?: 'fr' | 'en';
}

const dayIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

/** What it does not understand is left out. */
export function readResults(raw: Readonly<Record<string, unknown>>): ResultsSearch {
  const { withoutTeam, lang } = readView({ withoutTeam: raw.withoutTeam, lang: raw.lang });
  const [from, to] = [dayIn(raw.from), dayIn(raw.to)];
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(withoutTeam === true ? { withoutTeam } : {}),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** Where the document of the same period is. */
export function documentAddress({ from, to, withoutTeam }: ResultsSearch, language: string): string {
  const query = new URLSearchParams({ lang: language });
  if (from !== undefined) query.set('from', from);
  if (to !== undefined) query.set('to', to);
  if (withoutTeam) query.set('withoutTeam', 'true');
  return `/export/results.docx?${query}`;
}
