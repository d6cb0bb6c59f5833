import type { TFunction } from 'i18next';
import { ApiError } from '../../graphql/api-error';
import type { KnownCode } from '../../ui/error-words';

const REASONS = ['NO_ROOM', 'ROOM_UNKNOWN', 'HOSTS_NOTHING', 'AGREED', 'WITHDRAWN'] as const;

/** The sentences of a session that does not fit: what is left at the host's, and what to do. */
export function roomWords(error: unknown, t: TFunction): Partial<Record<KnownCode, string>> {
  const forbidden = { FORBIDDEN: t('outreachForm.refused.theirs') };
  if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return forbidden;
  const reason = REASONS.find((known) => known === error.facts?.reason);
  if (!reason) return forbidden;
  const [left, wanted] = [Number(error.facts?.left ?? 0), Number(error.facts?.wanted ?? 0)];
  return {
    ...forbidden,
    CONFLICT: t(`outreachForm.refused.${reason}`, {
      left: t('outreach.halfDays', { count: left }),
      wanted: t('outreach.halfDays', { count: wanted }),
    }),
  };
}
