import { useTranslation } from 'react-i18next';
import type { Place } from '../../view/view';
import type { useShown } from '../use-shown';
import { CompareList } from './compare-list';
import { CompareMap } from './compare-map';

interface CompareStageProps {
  readonly place: Place;
  readonly shown: ReturnType<typeof useShown>;
}

/** Two days, drawn or listed. */
export function CompareStage({ place, shown: { comparison, matches } }: CompareStageProps) {
  const { t } = useTranslation();
  const { query, shown } = comparison;
  // While the days stand in the wrong order the bar says so.
  if (!query.data || !shown)
    return query.isFetching ? <p className="loading">{t('loading.network')}</p> : null;
  return place === 'list' ? (
    <CompareList comparison={query.data} shown={shown} />
  ) : (
    <CompareMap level={query.data.level} shown={shown} matches={matches} />
  );
}
