import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Desk } from '../desk';
import { errors } from '../errors';
import { describedFile } from './describe-file';

/** Files wait this long to be imported. */
const KEPT_MS = 24 * 3_600_000;
const NAME_LENGTH = 120;

const upload = z.object({
  by: z.string(),
  at: z.string(),
  files: z.array(describedFile.extend({ stored: z.string() })),
});
/** What somebody sent to be imported: who, when, and the files by the names they had. */
export type Upload = z.infer<typeof upload>;
export type UploadedFile = Upload['files'][number];

type Place = Pick<Desk, 'config' | 'clock'>;

const folderOf = ({ config }: Place): string => join(config.dataDir, 'uploads');
const pathOf = (place: Place, id: string): string => join(folderOf(place), id);
const isId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id);

export const storedPath = (place: Place, id: string, { stored }: Pick<UploadedFile, 'stored'>): string =>
  join(pathOf(place, id), stored);

/** What a page may show of a file's name: no folders, no marks that cannot be seen. */
export const tidyName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim().slice(0, NAME_LENGTH) || 'fichier.csv';

/** A name that no other file of the upload has. */
export function nameApart(name: string, others: readonly string[]): string {
  for (let n = 2, own = name; ; n += 1) {
    if (!others.includes(own)) return own;
    own = `${name} (${n})`;
  }
}

/** An empty folder of its own, readable by the process alone. */
export async function beginUpload(place: Place): Promise<string> {
  const id = randomBytes(16).toString('hex');
  await mkdir(pathOf(place, id), { recursive: true, mode: 0o700 });
  return id;
}

/** Writes one file as it comes in; returns the name that it is kept under. */
export async function storeFile(place: Place, id: string, content: Readable): Promise<string> {
  const stored = `${randomBytes(8).toString('hex')}.csv`;
  try {
    await pipeline(content, createWriteStream(join(pathOf(place, id), stored), { mode: 0o600, flags: 'wx' }));
  } catch (error) {
    await wipeFile(place, id, { stored });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw errors.diskFull(error);
    throw error;
  }
  return stored;
}

export const wipeFile = (place: Place, id: string, file: Pick<UploadedFile, 'stored'>): Promise<void> =>
  rm(storedPath(place, id, file), { force: true });

export const sealUpload = (place: Place, id: string, sealed: Upload): Promise<void> =>
  writeFile(join(pathOf(place, id), 'upload.json'), JSON.stringify(sealed), { mode: 0o600 });

async function readUpload(place: Place, id: string): Promise<Upload | null> {
  try {
    const json: unknown = JSON.parse(await readFile(join(pathOf(place, id), 'upload.json'), 'utf8'));
    return upload.parse(json);
  } catch {
    return null;
  }
}

/** The upload, for who sent it; to anybody else it is not there. */
export async function findUpload(place: Place, id: string, by: string): Promise<Upload> {
  const found = isId(id) ? await readUpload(place, id) : null;
  const isOld = found !== null && Date.parse(place.clock()) - Date.parse(found.at) > KEPT_MS;
  if (!found || found.by !== by || isOld) throw errors.notFound('upload', id);
  return found;
}

export const wipeUpload = (place: Place, id: string): Promise<void> =>
  rm(pathOf(place, id), { recursive: true, force: true });

/** At start: files that wait for a process that is gone hold names and addresses. */
export const wipeUploads = (place: Place): Promise<void> =>
  rm(folderOf(place), { recursive: true, force: true });

/** Files that nobody imported within a day. */
export async function wipeOldUploads(place: Place): Promise<void> {
  const ids = await readdir(folderOf(place)).catch(() => []);
  for (const id of ids) {
    const found = await readUpload(place, id);
    // Without its last file an upload is still coming in.
    if (found && Date.parse(place.clock()) - Date.parse(found.at) > KEPT_MS) await wipeUpload(place, id);
  }
}

const ENCODINGS = ['utf8', 'latin1', 'utf16le'] as const;

/** Files that wait to be imported and name somebody who was erased go; whoever sent them is told to send them again. */
export async function wipeUploadsSaying(place: Place, texts: readonly string[]): Promise<void> {
  const bytes = texts.flatMap((text) => ENCODINGS.map((encoding) => Buffer.from(text, encoding)));
  for (const id of await readdir(folderOf(place)).catch(() => [])) {
    const names = await readdir(pathOf(place, id)).catch(() => []);
    for (const name of names) {
      const content = await readFile(join(pathOf(place, id), name)).catch(() => null);
      if (!content || !bytes.some((text) => content.includes(text))) continue;
      await wipeUpload(place, id);
      break;
    }
  }
}
