import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../desk';
import { AppError, errors } from '../errors';
import { tyingIdentity } from './oidc/identity.service';
import { openOidcDoor } from './oidc/oidc-door';
import { registerOidc } from './oidc/oidc-routes';
import { sessionHash, shortHash } from './secrets';
import { endSession } from './session.repository';
import { sessionCookie } from './session-cookie';
import { askLink, openSession, tidyEmail } from './sign-in.service';
import type { Viewer } from './viewer';
import { whoAsks } from './who-asks.service';

export interface Sessions {
  /** Who asks; looked up once a request. */
  viewerOf(request: FastifyRequest): Promise<Viewer>;
}

const tell = (reply: FastifyReply, status: number, error: AppError) =>
  reply.code(status).send({ error: { code: error.code, message: error.message, cure: error.cure } });

const text = (body: unknown, field: string): string => {
  const value = (body as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value : '';
};

/** Mounts /session: the ways in and out (design.md section 8). */
export async function registerSessions(server: FastifyInstance, desk: Desk): Promise<Sessions> {
  const { sessionSecret: secret } = desk.config;
  const session = sessionCookie(desk.config);
  const door = openOidcDoor(desk);
  await server.register(cookie);

  /** The caller's answer goes first, and is the same whoever asks: nobody learns here who is known. */
  const sendLink = (request: FastifyRequest, email: string) =>
    void setImmediate(() => {
      askLink(desk, email)
        .then((queued) =>
          queued
            ? desk.jobs.poke('send-mail')
            : request.log.warn({ address: shortHash(tidyEmail(email)) }, 'No sign-in link was given.'),
        )
        .catch((error: unknown) => request.log.error(error));
    });

  await server.register(async (scope) => {
    await scope.register(rateLimit, { max: 60, timeWindow: 60_000 });
    if (door) await scope.register(async (inner) => registerOidc(inner, desk, { door, session, sendLink }));

    scope.post('/session', async (request, reply) => {
      try {
        const browser = request.headers['user-agent'] ?? '';
        const waiting = (await door?.cookies.pending.read(request)) ?? null;
        const opened = await openSession(
          desk,
          secret,
          text(request.body, 'token'),
          browser,
          session.of(request),
          waiting && tyingIdentity(waiting),
        );
        const proved = waiting?.email === opened.account.email ? waiting : null;
        reply.setCookie(session.name, opened.token, session.options);
        await door?.signedIn(reply, opened.token, proved?.idToken ?? '');
        return reply.send({ signedIn: true, next: proved?.next ?? null });
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'LINK_UNUSABLE') throw error;
        request.log.warn({ refused: 'sign-in link' }, 'A sign-in link was refused.');
        return tell(reply, 401, error);
      }
    });

    scope.delete('/session', async (request, reply) => {
      const token = session.of(request);
      if (token) await endSession(desk.database, sessionHash(secret, token));
      reply.clearCookie(session.name, session.options);
      const leaveBy = (await door?.leave(request, reply, token)) ?? null;
      return leaveBy === null ? reply.code(204).send() : reply.send({ leaveBy });
    });

    scope.post('/session/link', async (request, reply) => {
      const email = text(request.body, 'email');
      if (email.length > 254) return tell(reply, 400, errors.invalid('email', 'an e-mail address'));
      sendLink(request, email);
      return reply.code(202).send({ sent: true });
    });

    // Which ways in there are, and the address that this very browser is to prove; anybody may ask.
    scope.get('/session/ways', async (request, reply) => {
      const waiting = (await door?.cookies.pending.read(request)) ?? null;
      reply.header('cache-control', 'no-store');
      return { provider: door?.name ?? null, proving: waiting?.email ?? null };
    });
  });

  const known = new WeakMap<FastifyRequest, Promise<Viewer>>();
  const viewerOf = (request: FastifyRequest): Promise<Viewer> => {
    const viewer = known.get(request) ?? whoAsks(desk, secret, session.of(request));
    known.set(request, viewer);
    return viewer;
  };
  return { viewerOf };
}
