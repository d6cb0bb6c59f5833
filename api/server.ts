import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { registerMembership } from './access/membership/membership-routes';
import { registerAboutMe } from './access/privacy/about-me-route';
import { registerSessions } from './access/session-routes';
import type { Desk } from './desk';
import { registerExport } from './exchange/export-routes';
import { registerImport } from './exchange/import-routes';
import type { GraphDatabase } from './graph/port';
import { registerGraphql } from './graphql-server';
import { registerMeetingCalendar } from './meetings/calendar-route';
import { registerCalendars } from './projects/groups/calendar-routes';
import { loggedRequest } from './request-log';
import { projectRoot } from './root';

const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** The map's renderer brings its own style element; nothing else is inline, and nothing comes from elsewhere. */
const CONTENT_SECURITY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

function registerHealth(server: FastifyInstance, database: GraphDatabase): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    try {
      await database.read('graph/find-revision');
      return { status: 'ready', engine: database.engine };
    } catch {
      return reply.code(503).send({ status: 'unavailable', engine: database.engine });
    }
  });
}

/** The pages; every address that is no file is the application's, which reads its view from it. */
async function registerPages(server: FastifyInstance): Promise<void> {
  const root = join(projectRoot(), 'dist', 'web');
  if (!existsSync(join(root, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root,
    cacheControl: false,
    // Built files carry a hash in their name; the page that names them is asked for each time.
    setHeaders: (reply, path) => {
      const forGood = path.includes(`${sep}assets${sep}`);
      reply.setHeader('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    // A personal link is kept by no search engine, and told to no other site (helmet: no-referrer).
    if (/^\/(survey|invitation|door|follow-up|my-data)\b(?!s)/.test(request.url))
      reply.header('x-robots-tag', 'noindex');
    if (wantsPage) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'NOT_FOUND' });
  });
}

/** The HTTP server; it listens where the configuration says, on the loopback address unless accounts protect it. */
export async function createServer(desk: Desk): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = pino({
    level: desk.config.logLevel,
    serializers: { req: loggedRequest },
  });
  // Behind a proxy on this machine, callers are told apart by the address that the proxy gives.
  const server = fastify({ loggerInstance, trustProxy: 'loopback' });
  const { publicUrl } = desk.config;
  const publicHost = publicUrl === null ? null : new URL(publicUrl).host;
  // A page elsewhere must not reach us by a domain of its own, nor send forms in the name of who is signed in.
  server.addHook('onRequest', async (request, reply) => {
    const host = request.headers.host ?? '';
    if (!LOOPBACK_HOST.test(host) && host !== publicHost)
      return reply.code(421).send({ error: 'WRONG_HOST' });
    const { origin } = request.headers;
    if (origin === undefined || request.method === 'GET' || request.method === 'HEAD') return;
    const from = URL.canParse(origin) ? new URL(origin).host : '';
    if (from !== host && from !== publicHost) return reply.code(403).send({ error: 'WRONG_ORIGIN' });
  });
  await server.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY,
    strictTransportSecurity: desk.config.publicUrl?.startsWith('https:') ? {} : false,
  });
  registerHealth(server, desk.database);
  const { viewerOf } = await registerSessions(server, desk);
  await registerMembership(server, desk);
  await registerGraphql(server, desk, viewerOf);
  await registerImport(server, desk, viewerOf);
  registerAboutMe(server, desk, viewerOf);
  registerExport(server, desk, viewerOf);
  registerCalendars(server, desk, viewerOf);
  registerMeetingCalendar(server, desk);
  await registerPages(server);
  return server;
}
