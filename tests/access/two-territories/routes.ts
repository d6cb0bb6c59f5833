import type { FastifyInstance } from 'fastify';
import { EXPORTS } from '../../../api/exchange/exports/catalogue';
import { FORMATS } from '../../../api/exchange/formats/catalogue';

/**
 * What every address that answers GET is asked with; another way of asking is a change, and stands in story.ts or
 * mails.ts. A new route comes in here, or is excused below.
 */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  '/health/live': ['/health/live'],
  '/health/ready': ['/health/ready'],
  '/session/ways': ['/session/ways'],
  '/export/:file': EXPORTS.flatMap(({ id, formats }) =>
    formats.flatMap((format) => [
      `/export/${id}.${format}`,
      `/export/${id}.${format}?asOf=2025-06-13&withoutTeam=true`,
    ]),
  ),
  '/export/about-me.json': ['/export/about-me.json'],
  '/templates/:file': FORMATS.map(({ id }) => `/templates/${id}.csv`),
  '/calendar/:file': ['/calendar/mine.ics', '/calendar/project-j1.ics'],
  '/meetings/:id(^[^/]+).ics': ['/meetings/m2.ics', '/meetings/m3.ics'],
  '/import/:upload': ['/import/none'],
};

/** Routes that are not asked, and why; "GET /path" and likewise. */
export const EXCUSED_ROUTES: Readonly<Record<string, string>> = {
  'GET /graphql': 'the queries are asked by POST',
  'POST /graphql': 'every query of the schema',
  'POST /session': 'how each asker came in; it answers nothing of the territory',
  'DELETE /session': 'it answers nothing',
  'POST /session/link': 'a step of mails.ts',
  'POST /session/membership': 'a step of mails.ts',
  'POST /session/membership/confirm': 'a step of mails.ts',
  'POST /import': 'a step of story.ts',
  'DELETE /import/:upload': 'it answers nothing of the territory',
  'GET *': 'the files of the built pages, the same for every territory',
};

/** Every route of the server, as "GET /path"; HEAD is told by GET. */
export function routesOf(server: FastifyInstance): string[] {
  const found: string[] = [];
  const path: string[] = [];
  for (const line of server.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', segment = '', methods] =
      /^((?:[│ ] {3})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (segment === '') continue;
    const depth = indent.length / 4;
    path.length = depth;
    path.push(segment);
    for (const method of (methods ?? '').split(', '))
      if (method !== '' && method !== 'HEAD' && method !== 'OPTIONS')
        found.push(`${method} ${path.join('')}`);
  }
  return found;
}
