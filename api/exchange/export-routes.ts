import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer';
import { DateScalar } from '../date-scalar';
import type { Desk } from '../desk';
import { AppError, errors } from '../errors';
import { findExport, refuseExport } from './exports/catalogue';
import { MEDIA_TYPES } from './exports/export';
import { makeExport } from './exports/make-export';
import { tell } from './tell-error';

interface Asked {
  readonly Params: { readonly file: string };
  readonly Querystring: { readonly asOf?: unknown; readonly withoutTeam?: unknown };
}

function dayOf(value: unknown): string | null {
  if (value === undefined || value === '') return null;
  try {
    return DateScalar.parseValue(value);
  } catch {
    throw errors.invalid('asOf', 'a date, 2025-04-17');
  }
}

/** Mounts `/export/<name>.<format>`, for analysts and those who coordinate; who took what is in the log. */
export function registerExport(
  server: FastifyInstance,
  desk: Pick<Desk, 'database' | 'store'>,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
): void {
  server.get<Asked>('/export/:file', async (request, reply) => {
    try {
      const viewer = await viewerOf(request);
      refuseExport(viewer);
      const { file } = request.params;
      const { entry, format } = findExport(file);
      const asOf = dayOf(request.query.asOf);
      const withoutTeam = request.query.withoutTeam === 'true';
      const state = () => desk.store.current();
      const pieces = await makeExport(entry, desk.database, { viewer, state, format, asOf, withoutTeam });
      request.log.info({ account: viewer.accountId, file }, 'exported');
      return reply
        .header('content-disposition', `attachment; filename="${file}"`)
        .header('cache-control', 'no-store')
        .type(MEDIA_TYPES[format])
        .send(Readable.from(pieces));
    } catch (error) {
      if (error instanceof AppError) return tell(reply, error);
      throw error;
    }
  });
}
