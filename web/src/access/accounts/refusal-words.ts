import type { TFunction } from 'i18next';
import { ApiError } from '../../graphql/api-error';

/** Why the API refuses what is asked about accounts and sheets (facts.reason). */
const REASONS = [
  'LAST_ADMINISTRATOR',
  'LAST_EDITOR',
  'HAS_ACCOUNT',
  'HAS_EDITOR',
  'ANSWERED',
  'ACCOUNT_CLOSED',
  'ACCOUNT_OF_ANOTHER',
  'NO_ADDRESS',
  'SHARED_ADDRESS',
  'LOOKS_LIKE',
] as const;

/** The sentence for a refusal of these, in the place of the general one of its code. */
export function refusalWords(error: unknown, t: TFunction): { CONFLICT?: string; INVALID?: string } {
  const given = error instanceof ApiError ? error.facts?.reason : undefined;
  const reason = REASONS.find((known) => known === given);
  if (!reason) return {};
  const words = t(`accounts.because.${reason}`);
  return { CONFLICT: words, INVALID: words };
}
