import type { TerritoryQuery } from '../gql/graphql';
import { useWords } from '../i18n/use-words';
import './demonstration-banner.css';

interface DemonstrationBannerProps {
  readonly territory: TerritoryQuery | undefined;
}

/** Says, on the demonstration, that nothing here is real and which day the page takes for today. */
export function DemonstrationBanner({ territory }: DemonstrationBannerProps) {
  const { t, day } = useWords();
  if (!territory?.territory.demonstration) return null;
  const { today } = territory.territory;
  const last = territory.meetings
    .map(({ heldOn }) => heldOn)
    .sort()
    .at(-1);
  return (
    <aside className="demonstration" aria-label={t('demonstration.label')}>
      <p>
        <strong>{t('demonstration.title')}</strong>{' '}
        {last
          ? t('demonstration.today', { today: day(today), last: day(last) })
          : t('demonstration.todayOnly', { today: day(today) })}
      </p>
    </aside>
  );
}
