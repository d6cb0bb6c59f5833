/** "12 ko", "3,4 Mo": of the size of a file, what one cares for. */
export function fileSize(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1_000)));
}
