import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer';
import { DateScalar } from '../date-scalar';
import type { Desk } from '../desk';
import { AppError, errors } from '../errors';
import { RESULT_LANGUAGES, type ResultLanguage } from '../results/texts';
import { findExport, refuseExport } from './exports/catalogue';
import { MEDIA_TYPES } from './exports/export';
import { makeExport } from './exports/make-export';
import { tell } from './tell-error';

interface Asked {
  readonly Params: { readonly file: string };
  readonly Querystring: Readonly<Partial<Record<'asOf' | 'withoutTeam' | 'from' | 'to' | 'lang', unknown>>>;
  readonly Headers: { readonly 'accept-language'?: string };
}

function dayOf(value: unknown, place: string): string | null {
  if (value === undefined || value === '') return null;
  try {
    return DateScalar.parseValue(value);
  } catch {
    throw errors.invalid(place, 'a date, 2025-04-17');
  }
}

/** French, unless the page or the browser asks for English first. */
const languageOf = (asked: unknown, accepted = ''): ResultLanguage =>
  RESULT_LANGUAGES.find((one) => one === asked) ?? (/^en\b/i.test(accepted.trim()) ? 'en' : 'fr');

/** Mounts `/export/<name>.<format>`, for analysts and those who coordinate, the results for whoever is signed in; who took what is in the log. */
export function registerExport(
  server: FastifyInstance,
  desk: Pick<Desk, 'database' | 'store'>,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
): void {
  server.get<Asked>('/export/:file', async (request, reply) => {
    try {
      const viewer = await viewerOf(request);
      const { file } = request.params;
      // Whoever may have nothing learns no name of a file.
      if (viewer.role === 'VISITOR') refuseExport(viewer);
      const { entry, format } = findExport(file);
      refuseExport(viewer, entry);
      const { asOf, withoutTeam, from, to, lang } = request.query;
      const pieces = await makeExport(entry, desk.database, {
        viewer,
        state: () => desk.store.current(),
        format,
        asOf: dayOf(asOf, 'asOf'),
        withoutTeam: withoutTeam === 'true',
        from: dayOf(from, 'from'),
        to: dayOf(to, 'to'),
        language: languageOf(lang, request.headers['accept-language']),
      });
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
