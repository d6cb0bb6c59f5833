import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutreachQuery } from '../../gql/graphql';
import { useTerritory } from '../../territory/use-territory';
import { type OutreachSearch, readOutreach } from './outreach-search';

interface OutreachFiltersProps {
  readonly search: OutreachSearch;
  readonly neighbourhoods: OutreachQuery['neighbourhoods'];
}

/** Of which town, of which neighbourhood; the address keeps it. */
export function OutreachFilters({ search, neighbourhoods }: OutreachFiltersProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cities = useTerritory().data?.cities ?? [];
  const { city, neighbourhood } = search;
  const choose = (change: Record<string, string>) => {
    const next = (old: object) => ({
      ...old,
      city: undefined,
      neighbourhood: undefined,
      ...readOutreach({ ...search, ...change }),
    });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return (
    <div className="outreach-filters">
      <label>
        {t('field.city')}
        <select
          className="button select"
          value={city ?? ''}
          onChange={({ target }) => choose({ city: target.value, neighbourhood: '' })}
        >
          <option value="">{t('filter.allTowns')}</option>
          {cities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('outreachPage.neighbourhood')}
        <select
          className="button select"
          value={neighbourhood ?? ''}
          onChange={({ target }) => choose({ neighbourhood: target.value })}
        >
          <option value="">{t('outreachPage.everyNeighbourhood')}</option>
          {neighbourhoods
            .filter((one) => city === undefined || one.city.id === city)
            .map(({ id, name, city: town }) => (
              <option key={id} value={id}>
                {name} ({town.name})
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
