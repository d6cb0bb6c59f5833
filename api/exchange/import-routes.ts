import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { coordinates, signatureOf, type Viewer } from '../access/viewer';
import type { Desk } from '../desk';
import { AppError, errors } from '../errors';
import { type DescribedFile, describeFile } from './describe-file';
import { forgetOldUndo } from './forget-old-undo';
import { follow } from './import-progress';
import { templateOf } from './templates';
import {
  beginUpload,
  nameApart,
  sealUpload,
  storedPath,
  storeFile,
  tidyName,
  type UploadedFile,
  wipeOldUploads,
  wipeUpload,
  wipeUploads,
} from './uploads';

export const MOST_FILES = 20;
export const MOST_BYTES = 50 * 1024 * 1024;
const TIDY_EVERY_MS = 3_600_000;

const STATUS: Readonly<Record<string, number>> = { SIGN_IN_NEEDED: 401, FORBIDDEN: 403 };
const tell = (reply: FastifyReply, error: AppError) =>
  reply
    .code(STATUS[error.code] ?? 400)
    .send({ error: { code: error.code, message: error.message, cure: error.cure } });

const TOO_MUCH = ['FST_REQ_FILE_TOO_LARGE', 'FST_FILES_LIMIT', 'FST_PARTS_LIMIT'];
const tooMuch = () => errors.invalid('files', `at most ${MOST_FILES} files of 50 MB each`);

function refuseOthers(viewer: Viewer): void {
  if (viewer.role === 'VISITOR') throw errors.signInNeeded('POST /import');
  if (!coordinates(viewer)) throw errors.forbidden('POST /import', 'the coordinator');
}

/** Takes the files of a request in, one after the other, never whole in memory. */
async function takeIn(desk: Desk, request: FastifyRequest, id: string, by: string) {
  const described: DescribedFile[] = [];
  const files: UploadedFile[] = [];
  for await (const part of request.files()) {
    const stored = `${files.length}.csv`;
    await storeFile(desk, id, stored, part.file);
    if (part.file.truncated) throw tooMuch();
    const name = nameApart(
      tidyName(part.filename ?? ''),
      files.map((one) => one.name),
    );
    const file = await describeFile(storedPath(desk, id, { name, stored, rows: 0 }), name);
    described.push(file);
    files.push({ name, stored, rows: file.rows });
  }
  if (files.length === 0) throw errors.invalid('files', 'at least one file');
  await sealUpload(desk, id, { by, at: desk.clock(), files });
  const rowsTotal = files.reduce((sum, { rows }) => sum + rows, 0);
  follow(desk.database, id, by, { state: 'WAITING', rowsDone: 0, rowsTotal });
  return { upload: id, files: described };
}

/** Mounts the way in for files (coordinators), and the templates to fill in (whoever is signed in). */
export async function registerImport(
  server: FastifyInstance,
  desk: Desk,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
): Promise<void> {
  await wipeUploads(desk);
  const tidy = () =>
    void Promise.all([wipeOldUploads(desk), forgetOldUndo(desk.database, desk.clock())]).catch(
      (error: unknown) => server.log.error(error),
    );
  const timer = setInterval(tidy, TIDY_EVERY_MS);
  timer.unref();
  server.addHook('onClose', async () => clearInterval(timer));

  await server.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: MOST_FILES, fileSize: MOST_BYTES, fields: 0, parts: MOST_FILES },
    });
    scope.post('/import', async (request, reply) => {
      let id: string | null = null;
      try {
        const viewer = await viewerOf(request);
        refuseOthers(viewer);
        if (!request.isMultipart()) throw errors.invalid('files', 'files, sent as a form');
        await wipeOldUploads(desk);
        id = await beginUpload(desk);
        return await takeIn(desk, request, id, signatureOf(viewer));
      } catch (error) {
        if (id !== null) await wipeUpload(desk, id);
        if (error instanceof AppError) return tell(reply, error);
        if (TOO_MUCH.includes(String((error as { code?: unknown }).code))) return tell(reply, tooMuch());
        throw error;
      }
    });
  });

  server.get<{ Params: { file: string } }>('/templates/:file', async (request, reply) => {
    const viewer = await viewerOf(request);
    if (viewer.role === 'VISITOR') return tell(reply, errors.signInNeeded('GET /templates'));
    const [, id] = /^([a-z-]+)\.csv$/.exec(request.params.file) ?? [];
    const text = id === undefined ? null : templateOf(id);
    if (text === null || id === undefined) return reply.code(404).send({ error: { code: 'NOT_FOUND' } });
    return reply
      .header('content-disposition', `attachment; filename="${id}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(text);
  });
}
