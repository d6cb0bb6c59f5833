export interface ReadMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it travelled. */
  readonly source: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
}

const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

const decodedBody = (body: string, encoding: string): string => {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (/quoted-printable/i.test(encoding)) return fromQuotedPrintable(body).toString('utf8');
  return Buffer.from(body, 'latin1').toString('utf8');
};

const decodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('latin1')
        : fromQuotedPrintable(word.replace(/_/g, ' ')).toString('latin1'),
    );

/** A mail of one part, as a reader sees it. */
export function readMail(mail: { from: string; to: string[]; source: string }): ReadMail {
  const [head = '', ...rest] = mail.source.split('\r\n\r\n');
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line): [string, string] => {
        const [name = ''] = line.split(':');
        return [name.toLowerCase(), line.slice(name.length + 1).trim()];
      }),
  );
  const text = decodedBody(rest.join('\r\n\r\n'), headers.get('content-transfer-encoding') ?? '');
  const subject = Buffer.from(decodedWords(headers.get('subject') ?? ''), 'latin1').toString('utf8');
  return { ...mail, headers, subject, text: text.replace(/\r\n/g, '\n') };
}
