import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../desk';
import { AppError, errors } from '../errors';
import { sessionHash, shortHash } from './secrets';
import { endSession } from './session.repository';
import { askLink, openSession, tidyEmail } from './sign-in.service';
import type { Viewer } from './viewer';
import { whoAsks } from './who-asks.service';

export interface Sessions {
  /** Who asks. */
  viewerOf(request: FastifyRequest): Promise<Viewer>;
}

const tell = (reply: FastifyReply, status: number, error: AppError) =>
  reply.code(status).send({ error: { code: error.code, message: error.message, cure: error.cure } });

const text = (body: unknown, field: string): string => {
  const value = (body as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value : '';
};

/** Mounts /session: the way in and out (design.md section 8). */
export async function registerSessions(server: FastifyInstance, desk: Desk): Promise<Sessions> {
  const { sessionSecret: secret, publicUrl } = desk.config;
  const secure = publicUrl?.startsWith('https:') ?? false;
  const name = secure ? '__Host-session' : 'session';
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  await server.register(cookie);
  const tokenOf = (request: FastifyRequest): string | null => request.cookies[name] ?? null;

  await server.register(async (scope) => {
    await scope.register(rateLimit, { max: 60, timeWindow: 60_000 });

    scope.post('/session', async (request, reply) => {
      try {
        const browser = request.headers['user-agent'] ?? '';
        const { token } = await openSession(
          desk,
          secret,
          text(request.body, 'token'),
          browser,
          tokenOf(request),
        );
        return reply.setCookie(name, token, options).send({ signedIn: true });
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'LINK_UNUSABLE') throw error;
        request.log.warn({ refused: 'sign-in link' }, 'A sign-in link was refused.');
        return tell(reply, 401, error);
      }
    });

    scope.delete('/session', async (request, reply) => {
      const token = tokenOf(request);
      if (token) await endSession(desk.database, sessionHash(secret, token));
      return reply.clearCookie(name, options).code(204).send();
    });

    scope.post('/session/link', async (request, reply) => {
      const email = text(request.body, 'email');
      if (email.length > 254) return tell(reply, 400, errors.invalid('email', 'an e-mail address'));
      // The answer goes first, and is the same whoever asks: nobody learns here who is known.
      setImmediate(() => {
        askLink(desk, email)
          .then((queued) =>
            queued
              ? desk.jobs.poke('send-mail')
              : request.log.warn({ address: shortHash(tidyEmail(email)) }, 'No sign-in link was given.'),
          )
          .catch((error: unknown) => request.log.error(error));
      });
      return reply.code(202).send({ sent: true });
    });
  });

  return { viewerOf: (request) => whoAsks(desk, secret, tokenOf(request)) };
}
