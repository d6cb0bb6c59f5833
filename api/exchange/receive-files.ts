import type { FastifyRequest } from 'fastify';
import type { Desk } from '../desk';
import { errors } from '../errors';
import { type DescribedFile, describeFile } from './describe-file';
import { follow } from './import-progress';
import {
  findUpload,
  nameApart,
  sealUpload,
  storedPath,
  storeFile,
  tidyName,
  type Upload,
  type UploadedFile,
  wipeFile,
  wipeUpload,
} from './uploads';

export const MOST_FILES = 20;
export const MOST_BYTES = 50 * 1024 * 1024;

export const tooMuch = () => errors.invalid('files', `at most ${MOST_FILES} files of 50 MB each`);

export interface Received {
  readonly upload: string;
  readonly files: readonly DescribedFile[];
}

/** What the pages are told of an upload: all but where its files lie. */
export const shownUpload = (upload: string, files: Upload['files']): Received => ({
  upload,
  files: files.map(({ stored: _stored, ...file }) => file),
});

async function seal(desk: Desk, id: string, by: string, files: UploadedFile[]): Promise<Received> {
  await sealUpload(desk, id, { by, at: desk.clock(), files });
  const rowsTotal = files.reduce((sum, { rows }) => sum + rows, 0);
  follow(desk.database, id, by, { state: 'WAITING', rowsDone: 0, rowsTotal });
  return shownUpload(id, files);
}

/**
 * Takes the files of a request in, one after the other, never whole in memory. Beside those that came `before`, a
 * file of the same name takes the place of the earlier one: sent again, or mended.
 */
export async function receiveFiles(
  desk: Desk,
  request: FastifyRequest,
  { id, by, before }: { readonly id: string; readonly by: string; readonly before: Upload | null },
): Promise<Received> {
  const received: UploadedFile[] = [];
  try {
    for await (const part of request.files()) {
      const stored = await storeFile(desk, id, part.file);
      const name = nameApart(
        tidyName(part.filename ?? ''),
        received.map((one) => one.name),
      );
      const path = storedPath(desk, id, { stored });
      received.push({ ...(await describeFile(path, name)), stored });
      if (part.file.truncated) throw tooMuch();
    }
    if (received.length === 0) throw errors.invalid('files', 'at least one file');
    const isReplaced = ({ name }: UploadedFile) => received.some((one) => one.name === name);
    const replaced = before?.files.filter(isReplaced) ?? [];
    const kept = before?.files.filter((file) => !isReplaced(file)) ?? [];
    if (kept.length + received.length > MOST_FILES) throw tooMuch();
    const sealed = await seal(desk, id, by, [...kept, ...received]);
    for (const file of replaced) await wipeFile(desk, id, file);
    return sealed;
  } catch (error) {
    if (before) for (const file of received) await wipeFile(desk, id, file);
    else await wipeUpload(desk, id);
    throw error;
  }
}

/** Forgets one file of an upload, or, with no name, all of it. */
export async function forgetFiles(
  desk: Desk,
  id: string,
  by: string,
  name: string | null,
): Promise<Received> {
  const { files } = await findUpload(desk, id, by);
  const kept = name === null ? [] : files.filter((file) => file.name !== name);
  if (kept.length === 0) {
    await wipeUpload(desk, id);
    return { upload: id, files: [] };
  }
  const sealed = await seal(desk, id, by, kept);
  for (const file of files) if (!kept.includes(file)) await wipeFile(desk, id, file);
  return sealed;
}
