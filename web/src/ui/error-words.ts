import type { TFunction } from 'i18next';
import { ApiError } from '../graphql/api-error';

/** The codes of the API that the pages have words for. */
const KNOWN = [
  'UNREACHABLE',
  'UNAVAILABLE',
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'BAD_USER_INPUT',
  'SIGN_IN_NEEDED',
  'FORBIDDEN',
  'TOO_MANY_REQUESTS',
  'DISK_FULL',
] as const;
export type KnownCode = (typeof KNOWN)[number];

export const knownCode = (error: unknown): KnownCode | undefined =>
  error instanceof ApiError ? KNOWN.find((known) => known === error.code) : undefined;

/** One line for a change that was refused: what happened and what to do; nothing was changed. */
export function errorWords(
  error: unknown,
  t: TFunction,
  own: Partial<Readonly<Record<KnownCode, string>>> = {},
): string {
  const code = knownCode(error) ?? 'OTHER';
  return (code !== 'OTHER' && own[code]) || t(`refused.${code}`);
}
