const MAX_VALUE = 200;
const MAX_NOTE = 1_000;

/** A name or a note in a mail: one line, no control character, no address that a reader could follow. */
export const plain = (text: string | undefined, most = MAX_VALUE): string =>
  [
    ...(text ?? '')
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Z}\s]+/gu, ' ')
      .replace(/\b[a-z][a-z0-9+.-]*:\/\//gi, '')
      .trim(),
  ]
    .slice(0, most)
    .join('');

export const note = (text: string | undefined): string => plain(text, MAX_NOTE);

/** A page of the application; anything else is its first page. */
export const pageAt = (address: string, path: string | undefined): string =>
  `${address}${path !== undefined && /^\/[\w./?=&%~!*'()-]*$/.test(path) && !path.startsWith('//') ? path : '/'}`;

/** Where the sheet of a structure is. */
export const sheetPath = (structure: string): string => `/?structure=${encodeURIComponent(structure)}`;

/** A day in a mail: « 20 mars 2025 ». */
export const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Where a structure's own people fill its sheet, and say that it is still right. */
export const fillPath = (structure: string): string => `/sheet/${encodeURIComponent(structure)}`;
