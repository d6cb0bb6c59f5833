/**
 * Where to go after signing in: a page of ours, never another site's; the same rule as in
 * web/src/access/sign-in-address.ts. Only what travels in a header as it is: browsers drop tabs and line ends from an
 * address, so that `/<tab>/elsewhere.example` would be another site's.
 */
export function nextAddress(next: unknown): string {
  const ours = typeof next === 'string' && next.length <= 1_000 && /^\/(?![/\\])[!-[\]-~]*$/.test(next);
  return ours && !/^\/(sign-in|session)\b/.test(next) ? next : '/';
}
