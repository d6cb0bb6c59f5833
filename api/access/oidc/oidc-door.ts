import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf } from '../../address-of';
import type { Desk } from '../../desk';
import { newOidcValue, sessionHash } from '../secrets';
import { type OidcCookies, oidcCookies, type PendingIdentity } from './oidc-cookies';
import { createProvider, type Provider } from './provider';

/** What the other routes of /session need to know of the way through the provider. */
export interface OidcDoor {
  /** What the button says one signs in with. */
  readonly name: string;
  readonly provider: Provider;
  readonly cookies: OidcCookies;
  /** Our address, without a slash at its end. */
  readonly address: string;
  /** Keeps with the browser an identity whose address is to be proved. */
  wait(reply: FastifyReply, pending: PendingIdentity): Promise<void>;
  /** A session was opened: what the provider is told at sign-out is kept with the browser, nothing waits any more. */
  signedIn(reply: FastifyReply, token: string, idToken: string): Promise<void>;
  /** A session ends: where the browser ends the provider's, when that is what opened it. */
  leave(request: FastifyRequest, reply: FastifyReply, token: string | null): Promise<string | null>;
}

/** The door of the configured provider; null when there is none. */
export function openOidcDoor(desk: Pick<Desk, 'config' | 'clock'>): OidcDoor | null {
  const { oidc, sessionSecret } = desk.config;
  if (!oidc) return null;
  const address = addressOf(desk.config);
  const cookies = oidcCookies(desk);
  const provider = createProvider(oidc, `${address}/session/oidc/callback`, desk.clock);
  return {
    name: oidc.name,
    provider,
    cookies,
    address,
    async wait(reply, pending) {
      if (!(await cookies.pending.write(reply, pending)))
        await cookies.pending.write(reply, { ...pending, idToken: '' });
    },
    async signedIn(reply, token, idToken) {
      cookies.pending.clear(reply);
      const kept =
        idToken !== '' &&
        (await cookies.provider.write(reply, { session: sessionHash(sessionSecret, token), idToken }));
      if (!kept) cookies.provider.clear(reply);
    },
    async leave(request, reply, token) {
      const told = await cookies.provider.read(request);
      cookies.provider.clear(reply);
      cookies.pending.clear(reply);
      if (!told || token === null || told.session !== sessionHash(sessionSecret, token)) return null;
      return provider.leaving(told.idToken, newOidcValue(), `${address}/session/oidc/left`);
    },
  };
}
