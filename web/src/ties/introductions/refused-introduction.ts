import { ApiError } from '../../graphql/api-error';
import type { useWords } from '../../i18n/use-words';

/** Why an introduction cannot be asked for or answered, with what to do; undefined when nothing special is known. */
export function refusedIntroduction(
  error: unknown,
  { t, day }: Pick<ReturnType<typeof useWords>, 't' | 'day'>,
): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { reason, most, days, from } = error.facts ?? {};
  const count = typeof most === 'number' ? most : 0;
  const since = { days: typeof days === 'number' ? days : 0 };
  const date = typeof from === 'string' ? day(from) : null;
  switch (reason) {
    case 'ASKED_ALREADY':
      return t('introductionRefused.already');
    case 'ASKED_LATELY':
      return date === null ? undefined : t('introductionRefused.lately', { ...since, date });
    case 'ASKED_TOO_OFTEN':
      return date === null
        ? t('introductionRefused.tooManyTaken', { ...since, count })
        : t('introductionRefused.tooMany', { ...since, count, date });
    case 'INTRODUCER_ASKED_TOO_OFTEN':
      return date === null ? undefined : t('introductionRefused.introducer', { ...since, count, date });
    case 'ANSWERED':
      return t('introductionRefused.answered');
    case 'NOT_ANSWERED':
      return t('introductionRefused.notAnswered');
    default:
      return undefined;
  }
}
