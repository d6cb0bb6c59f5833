const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : 'fr-FR');

/** "1er janvier", not "1 janvier". */
const withOrdinal = (words: string, language: string): string =>
  language === 'en' ? words : words.replace(/(^|\s)1 (?=\p{L})/u, '$11er ');

/** A day in words: "1er janvier 2025", "1 January 2025". */
export function dayInWords(iso: string, language: string, style: 'long' | 'short' = 'long'): string {
  const words = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
  return withOrdinal(words, language);
}

/** The day of an instant where the reader is: "mardi 25 novembre 2026". */
export function instantDay(instant: string, language: string): string {
  const words = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(instant));
  return withOrdinal(words, language);
}

/** The hour of an instant where the reader is: "14:05". */
export const instantHour = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

/** An instant in words: "25 nov. 2026, 14:05". */
export function instantInWords(instant: string, language: string): string {
  const words = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  return withOrdinal(words, language);
}
