import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'windows-1252';
export type TextKind = { readonly encoding: Encoding } | 'empty' | 'binary' | 'missing';

/** Whether a file is UTF-8, else Windows-1252 (what French spreadsheets write); reads it once, by pieces. */
export async function detectEncoding(path: string): Promise<TextKind> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding = 'utf-8';
  let bytes = 0;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (piece.includes(0)) return 'binary';
      if (encoding === 'windows-1252') continue;
      try {
        strict.decode(piece, { stream: true });
      } catch {
        encoding = 'windows-1252';
      }
    }
  } catch {
    return 'missing';
  }
  if (encoding === 'utf-8') {
    try {
      strict.decode();
    } catch {
      encoding = 'windows-1252';
    }
  }
  return bytes === 0 ? 'empty' : { encoding };
}

/** The text of a file by pieces, without its byte order mark. */
export async function* readText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
