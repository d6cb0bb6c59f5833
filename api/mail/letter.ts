export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/** What a mail is written from: the data it was queued with, and where the pages are. */
export interface Given {
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly address: string;
}

/** A letter of some paragraphs, with its greeting and who sends it. */
export const letter = (...paragraphs: readonly (string | false)[]): string =>
  `${['Bonjour,', ...paragraphs.filter((one) => one !== false), 'L’explorateur d’interconnaissance'].join('\n\n')}\n`;
