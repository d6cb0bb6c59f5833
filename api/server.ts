import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Config } from './config';
import type { GraphDatabase } from './graph/port';

/** The HTTP server; it listens where the configuration says, on the loopback address only. */
export function createServer(config: Config, database: GraphDatabase): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = pino({ level: config.logLevel });
  const server = fastify({ loggerInstance });
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    try {
      await database.read('graph/find-revision');
      return { status: 'ready', engine: database.engine };
    } catch {
      return reply.code(503).send({ status: 'unavailable', engine: database.engine });
    }
  });
  return server;
}
