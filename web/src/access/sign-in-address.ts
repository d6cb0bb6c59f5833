import { LANGUAGES, type Language } from '../view/view';

/** The sign-in page, which comes back to where one is. */
export function signInAddress(): string {
  const { pathname, search } = globalThis.location;
  return `/sign-in?next=${encodeURIComponent(pathname + search)}`;
}

/**
 * Where to go after signing in: a page of ours, never another site's; the same rule as in api/access/next-address.ts.
 * Only what an address is written with: browsers drop tabs and line ends, so that `/<tab>/elsewhere.example` would be
 * another site's.
 */
export function nextAddress(next: unknown): string {
  const ours = typeof next === 'string' && next.length <= 1_000 && /^\/(?![/\\])[!-[\]-~]*$/.test(next);
  return ours && !/^\/(sign-in|session)\b/.test(next) ? next : '/';
}

/** The way through the provider, which comes back to a page of ours. */
export const providerAddress = (next: string): string =>
  `/session/oidc/start?next=${encodeURIComponent(next)}`;

/** Why a sign-in at the provider did not succeed (api/access/oidc/refusals.ts). */
export const REFUSALS = [
  'CANCELLED',
  'EXPIRED',
  'NOT_TRUSTED',
  'NO_ADDRESS',
  'UNAVAILABLE',
  'TOO_MANY',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface SignInSearch {
  readonly token?: string;
  readonly next?: string;
  readonly lang?: Language;
  readonly refused?: Refusal;
  /** The provider said who one is; a link was sent that proves the address. */
  readonly proof?: 'sent';
}

/** What the address of the sign-in page says; anything else is left out. */
export function readSignIn(raw: Readonly<Record<string, unknown>>): SignInSearch {
  const texts = (['token', 'next'] as const).flatMap((key) =>
    typeof raw[key] === 'string' && raw[key] !== '' ? [[key, raw[key]] as const] : [],
  );
  const lang = LANGUAGES.find((known) => known === raw.lang);
  const refused = REFUSALS.find((known) => known === raw.refused);
  return {
    ...Object.fromEntries(texts),
    ...(lang ? { lang } : {}),
    ...(refused ? { refused } : {}),
    ...(raw.proof === 'sent' ? { proof: 'sent' as const } : {}),
  };
}
