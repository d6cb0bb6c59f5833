import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PATH_STAGES } from '../../../api/kinds';
import { useChangeView, useView } from '../view/use-view';
import type { City } from './network.types';
import { TownFilter } from './town-filter';
import './filter-bar.css';

interface FilterBarProps {
  readonly cities: readonly City[];
}

/** What is shown: where, at which stage, with or without the team that knows everyone. */
export function FilterBar({ cities }: FilterBarProps) {
  const { t } = useTranslation();
  const id = useId();
  const { stage, withoutTeam } = useView();
  const change = useChangeView();
  return (
    <div className="filter-bar">
      <TownFilter cities={cities} />
      <label className="visually-hidden" htmlFor={id}>
        {t('filter.stage')}
      </label>
      <select
        id={id}
        className="button select"
        value={stage ?? ''}
        onChange={(event) =>
          change({ stage: PATH_STAGES.find((item) => item === event.target.value) }, { replace: true })
        }
      >
        <option value="">{t('filter.allStages')}</option>
        {PATH_STAGES.map((item) => (
          <option key={item} value={item}>
            {t(`stage.${item}`)}
          </option>
        ))}
      </select>
      <label className="check" title={t('filter.withoutTeamWhy')}>
        <input
          type="checkbox"
          checked={withoutTeam ?? false}
          onChange={() => change({ withoutTeam: withoutTeam ? undefined : true }, { replace: true })}
        />
        {t('filter.withoutTeam')}
      </label>
    </div>
  );
}
