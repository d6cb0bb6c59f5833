import { ApiError } from '../../graphql/api-error';
import type { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';

/** Why there is no plan, with whom it is about, and what to do. */
export function refusedSeating(
  error: unknown,
  { t, list }: Pick<ReturnType<typeof useWords>, 't' | 'list'>,
  nameOf: (id: string) => string,
): string {
  if (!(error instanceof ApiError)) return errorWords(error, t);
  const { reason, people } = error.facts ?? {};
  const names = list(Array.isArray(people) ? people.map((id) => nameOf(String(id))) : []);
  switch (reason) {
    case 'TOGETHER_TOO_MANY':
      return t('seatingRefused.tooMany', { names });
    case 'TOGETHER_AND_APART':
      return t('seatingRefused.both', { names });
    case 'TEAM_TOO_FEW':
      return t('seatingRefused.team');
    case 'NO_PLACE':
      return t('seatingRefused.noPlace', { names });
    default:
      break;
  }
  switch (error.place) {
    case 'tables':
      return t('seatingRefused.tables');
    case 'seats':
      return t('seatingRefused.seats');
    case 'together':
    case 'apart':
      return t('seatingRefused.gone');
    default:
      return errorWords(error, t);
  }
}
