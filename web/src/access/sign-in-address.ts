import { LANGUAGES, type Language } from '../view/view';

/** The sign-in page, which comes back to where one is. */
export function signInAddress(): string {
  const { pathname, search } = globalThis.location;
  return `/sign-in?next=${encodeURIComponent(pathname + search)}`;
}

/** Where to go after signing in: a page of ours, never another site's. */
export function nextAddress(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next) || next.startsWith('/sign-in')) return '/';
  return next;
}

export interface SignInSearch {
  readonly token?: string;
  readonly next?: string;
  readonly lang?: Language;
}

/** What the address of the sign-in page says; anything else is left out. */
export function readSignIn(raw: Readonly<Record<string, unknown>>): SignInSearch {
  const texts = (['token', 'next'] as const).flatMap((key) =>
    typeof raw[key] === 'string' && raw[key] !== '' ? [[key, raw[key]] as const] : [],
  );
  const lang = LANGUAGES.find((known) => known === raw.lang);
  return { ...Object.fromEntries(texts), ...(lang ? { lang } : {}) };
}
