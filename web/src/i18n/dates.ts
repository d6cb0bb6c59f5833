/** A day in words: "1er janvier 2025", "1 January 2025". */
export function dayInWords(iso: string, language: string, style: 'long' | 'short' = 'long'): string {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const words = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
  return locale === 'fr-FR' ? words.replace(/^1 /, '1er ') : words;
}
