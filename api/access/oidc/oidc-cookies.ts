import { z } from 'zod';
import type { Desk } from '../../desk';
import { servedByHttps } from '../session-cookie';
import { LINK_LIVES_MS, SESSION_LIVES_MS } from '../sign-in.service';
import { sealedCookie } from './sealed-cookie';

/** Between leaving for the provider and coming back. */
const attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  /** What PKCE is verified with; null where the provider does not take it. */
  verifier: z.string().nullable(),
  next: z.string(),
});
export type Attempt = z.infer<typeof attempt>;

/** Between coming back with an identity that opens no account yet and opening the link that proves its address. */
const pending = z.object({
  identity: z.string(),
  issuer: z.string(),
  email: z.string(),
  next: z.string(),
  /** Empty when it is too large to be carried. */
  idToken: z.string(),
});
export type PendingIdentity = z.infer<typeof pending>;

/** What the provider is told at sign-out; of the one session (its hash) that it opened. */
const provider = z.object({ session: z.string(), idToken: z.string() });

const ATTEMPT_LIVES_MS = 10 * 60_000;

/** What travels with the browser, so that nothing of a sign-in that is not finished is kept here. */
export function oidcCookies(desk: Pick<Desk, 'config' | 'clock'>) {
  const secure = servedByHttps(desk.config);
  const lives = { attempt: ATTEMPT_LIVES_MS, pending: LINK_LIVES_MS, provider: SESSION_LIVES_MS };
  return {
    attempt: sealedCookie(desk, { name: 'oidc-attempt', shape: attempt, livesMs: lives.attempt, secure }),
    pending: sealedCookie(desk, { name: 'oidc-pending', shape: pending, livesMs: lives.pending, secure }),
    provider: sealedCookie(desk, {
      name: 'oidc-provider',
      shape: provider,
      livesMs: lives.provider,
      secure,
      path: '/session',
    }),
  };
}
export type OidcCookies = ReturnType<typeof oidcCookies>;
