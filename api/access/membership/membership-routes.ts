import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Desk } from '../../desk';
import { AppError } from '../../errors';
import { shortHash } from '../secrets';
import { askMembership, proveMembership, readAsk } from './membership-ask.service';

const STATUS: Readonly<Record<string, number>> = { LINK_UNUSABLE: 401 };

function tell(reply: FastifyReply, error: unknown) {
  if (!(error instanceof AppError)) throw error;
  const { code, message, place, cure } = error;
  return reply.code(STATUS[code] ?? 400).send({ error: { code, message, place, cure } });
}

/** A training room that asks at once shares an address of the network. */
const PER_MACHINE = { max: 30, timeWindow: 10 * 60_000 };
const MOST_BYTES = 32_768;

/** Mounts the way to ask for membership, open to anybody; its answer is the same whoever asks. */
export async function registerMembership(server: FastifyInstance, desk: Desk): Promise<void> {
  await server.register(async (scope) => {
    await scope.register(rateLimit, PER_MACHINE);

    scope.post('/session/membership', { bodyLimit: MOST_BYTES }, async (request, reply) => {
      try {
        const ask = readAsk(request.body);
        // The answer goes first: nobody learns here who is known, nor from how long it takes.
        setImmediate(() => {
          askMembership(desk, ask)
            .then((queued) =>
              queued
                ? desk.jobs.poke('send-mail')
                : request.log.warn({ address: shortHash(ask.email) }, 'No membership link was given.'),
            )
            .catch((error: unknown) => request.log.error(error));
        });
        return reply.code(202).send({ sent: true });
      } catch (error) {
        return tell(reply, error);
      }
    });

    scope.post('/session/membership/confirm', { bodyLimit: MOST_BYTES }, async (request, reply) => {
      try {
        const token = (request.body as { token?: unknown } | null)?.token;
        await proveMembership(desk, typeof token === 'string' ? token : '');
        desk.jobs.poke('send-mail');
        return reply.send({ asked: true });
      } catch (error) {
        if (error instanceof AppError && error.code === 'LINK_UNUSABLE')
          request.log.warn({ refused: 'membership link' }, 'A membership link was refused.');
        return tell(reply, error);
      }
    });
  });
}
