import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDismiss } from '../ui/use-dismiss';
import { toggled } from '../view/filters';
import { useChangeView, useView } from '../view/use-view';
import type { City } from './network.types';

interface TownFilterProps {
  readonly cities: readonly City[];
}

/** Any of several towns; the sheet of choices opens under its button. */
export function TownFilter({ cities }: TownFilterProps) {
  const { t } = useTranslation();
  const { cities: chosen } = useView();
  const change = useChangeView();
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);
  return (
    <details className="picker" ref={details} name="picker">
      <summary className="button">
        {chosen ? t('filter.towns', { count: chosen.length }) : t('filter.allTowns')}
      </summary>
      <fieldset className="picker-sheet">
        <legend className="visually-hidden">{t('filter.town')}</legend>
        {cities.map(({ id, name }) => (
          <label key={id} className="picker-choice">
            <input
              type="checkbox"
              checked={chosen?.includes(id) ?? false}
              onChange={() => change({ cities: toggled(chosen, id) }, { replace: true })}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
