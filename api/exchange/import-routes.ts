import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { coordinates, signatureOf, type Viewer } from '../access/viewer';
import type { Desk } from '../desk';
import { AppError, errors } from '../errors';
import { forgetOldUndo } from './forget-old-undo';
import { forgetFiles, MOST_BYTES, MOST_FILES, receiveFiles, shownUpload, tooMuch } from './receive-files';
import { tell } from './tell-error';
import { templateOf } from './templates';
import { beginUpload, findUpload, wipeOldUploads, wipeUploads } from './uploads';

const TIDY_EVERY_MS = 3_600_000;

const TOO_MUCH = ['FST_REQ_FILE_TOO_LARGE', 'FST_FILES_LIMIT', 'FST_PARTS_LIMIT'];

/** Who sends files: a coordinator; throws for anybody else. */
function senderOf(viewer: Viewer): string {
  if (viewer.role === 'VISITOR') throw errors.signInNeeded('/import');
  if (!coordinates(viewer)) throw errors.forbidden('/import', 'the coordinator');
  return signatureOf(viewer);
}

/** An answer, or what went wrong in the words of the catalogue. */
async function answer(reply: FastifyReply, work: () => Promise<unknown>) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return tell(reply, error);
    if (TOO_MUCH.includes(String((error as { code?: unknown }).code))) return tell(reply, tooMuch());
    throw error;
  }
}

/** One id where an address repeats it. */
const oneOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Mounts the way in for files (coordinators) and the templates to fill in (whoever is signed in). Files come together
 * or one by one (`?upload=`); what waits can be told again and forgotten.
 */
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
    scope.post<{ Querystring: { upload?: unknown } }>('/import', (request, reply) =>
      answer(reply, async () => {
        const by = senderOf(await viewerOf(request));
        if (!request.isMultipart()) throw errors.invalid('files', 'files, sent as a form');
        await wipeOldUploads(desk);
        const known = oneOf(request.query.upload);
        const before = known === null ? null : await findUpload(desk, known, by);
        return receiveFiles(desk, request, { id: known ?? (await beginUpload(desk)), by, before });
      }),
    );
    scope.get<{ Params: { upload: string } }>('/import/:upload', (request, reply) =>
      answer(reply, async () => {
        const { upload } = request.params;
        const { files } = await findUpload(desk, upload, senderOf(await viewerOf(request)));
        return shownUpload(upload, files);
      }),
    );
    scope.delete<{ Params: { upload: string }; Querystring: { file?: unknown } }>(
      '/import/:upload',
      (request, reply) =>
        answer(reply, async () => {
          const by = senderOf(await viewerOf(request));
          return forgetFiles(desk, request.params.upload, by, oneOf(request.query.file));
        }),
    );
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
