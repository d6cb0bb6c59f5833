import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Viewer } from './access/viewer';
import type { Desk } from './desk';
import type { GraphDatabase } from './graph/port';
import { registerGraphql } from './graphql-server';
import { projectRoot } from './root';

/** Until sessions are mounted, whoever calls from the loopback address administers. */
const ADMINISTERING: Viewer = { role: 'ADMINISTRATOR', accountId: null, personId: null, edits: [] };

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
    if (wantsPage) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'NOT_FOUND' });
  });
}

/** The HTTP server; it listens where the configuration says, on the loopback address only. */
export async function createServer(desk: Desk): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = pino({ level: desk.config.logLevel });
  const server = fastify({ loggerInstance });
  // Whoever reaches the loopback address administers: a page elsewhere that names us by a domain of its own must not.
  server.addHook('onRequest', async (request, reply) => {
    if (!LOOPBACK_HOST.test(request.headers.host ?? '')) return reply.code(421).send({ error: 'WRONG_HOST' });
  });
  await server.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY, strictTransportSecurity: false });
  registerHealth(server, desk.database);
  await registerGraphql(server, desk, async () => ADMINISTERING);
  await registerPages(server);
  return server;
}
