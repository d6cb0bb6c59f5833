import type { ReportBlock } from './report-model';
import type { ResultLanguage, ResultTexts } from './texts';
import { RESULT_TEXTS_EN } from './texts-en';
import { RESULT_TEXTS_FR } from './texts-fr';

export const textsIn = (language: ResultLanguage): ResultTexts =>
  language === 'en' ? RESULT_TEXTS_EN : RESULT_TEXTS_FR;

const localeOf = (language: ResultLanguage): string => (language === 'en' ? 'en-GB' : 'fr-FR');

/** How one language says figures and days. */
export interface Voice {
  readonly t: ResultTexts;
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  readonly day: (iso: string) => string;
}

export function voiceOf(language: ResultLanguage): Voice {
  const locale = localeOf(language);
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    t: textsIn(language),
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    // The first of a month has a word of its own in French, which Intl does not know.
    day: (iso) => {
      const said = day.format(new Date(`${iso}T00:00:00Z`));
      return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
    },
  };
}

export const heading = (text: string, level: 2 | 3 = 2): ReportBlock => ({ kind: 'heading', level, text });
export const paragraphs = (text: string | null | undefined): ReportBlock[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ kind: 'text', text: one }));
