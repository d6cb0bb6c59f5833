import { useWords } from '../i18n/use-words';
import { useResponse } from './use-response';

interface NotRankedProps {
  readonly asOf?: string | undefined;
  readonly withoutTeam: boolean;
}

/** Why people stand in no order of their ties: too few have answered, and how many. */
export function NotRanked({ asOf, withoutTeam }: NotRankedProps) {
  const { t, language } = useWords();
  const response = useResponse(asOf, withoutTeam);
  if (!response?.tooFew || response.rate === null) return null;
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const rate = new Intl.NumberFormat(locale, { style: 'percent' }).format(response.rate);
  return (
    <p className="list-note page-note">
      {t('list.tooFew', { answered: response.answered, asked: response.asked, rate })}
    </p>
  );
}
