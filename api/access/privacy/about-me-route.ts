import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Desk } from '../../desk';
import { AppError } from '../../errors';
import { tell } from '../../exchange/tell-error';
import { createRequestContext } from '../../request-context';
import type { Viewer } from '../viewer';
import { aboutMe } from './about-me.service';

/** Mounts `/export/about-me.json`: the page of the same name, to take away; for whoever is signed in, and of nobody else. */
export function registerAboutMe(
  server: FastifyInstance,
  desk: Desk,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
): void {
  server.get('/export/about-me.json', async (request, reply) => {
    try {
      const about = await aboutMe(await createRequestContext(desk, await viewerOf(request)));
      return reply
        .header('content-disposition', 'attachment; filename="about-me.json"')
        .header('cache-control', 'no-store')
        .type('application/json; charset=utf-8')
        .send(`${JSON.stringify(about, null, 2)}\n`);
    } catch (error) {
      if (error instanceof AppError) return tell(reply, error);
      throw error;
    }
  });
}
