import rateLimit from '@fastify/rate-limit';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from './access/viewer';
import { AppError, errors } from './errors';

/** So many requests a minute of whoever is not signed in, for one machine: a class that opens the map at once fits. */
export const VISITS_PER_MINUTE = 1_200;
const TOO_LARGE = 'FST_ERR_CTP_BODY_TOO_LARGE';

const answer = (reply: FastifyReply, status: number, { code, message, place, cure, facts }: AppError) =>
  reply.code(status).send({ errors: [{ message, extensions: { code, place, cure, facts } }] });

/**
 * Bounds what /graphql takes: the size of a request, and how often visitors ask, so that ids are not tried one by
 * one. Both are told in the shape of a GraphQL answer.
 */
export async function boundGraphql(
  scope: FastifyInstance,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
): Promise<void> {
  scope.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    if (error instanceof AppError && error.code === 'TOO_MANY_REQUESTS') {
      request.log.warn({ refused: error.code, place: '/graphql' }, 'A visitor asks too often.');
      return answer(reply, 429, error);
    }
    if (error.code === TOO_LARGE) {
      request.log.warn({ refused: 'INVALID', place: 'body' }, 'A request was too large.');
      return answer(reply, 413, errors.invalid('body', 'a request of at most 1 MB'));
    }
    throw error;
  });
  await scope.register(rateLimit, {
    max: VISITS_PER_MINUTE,
    timeWindow: 60_000,
    allowList: async (request: FastifyRequest) => (await viewerOf(request)).role !== 'VISITOR',
    errorResponseBuilder: (_request, { ttl }) => errors.tooManyRequests(Math.ceil(ttl / 1_000)),
  });
}
