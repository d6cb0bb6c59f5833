import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeView, useView } from '../view/use-view';
import { SORTS } from '../view/view';
import { nextSort, sortOf, sortsOf } from './sort-nodes';

/** The order of the list where its headings have no room. */
export function SortSelect() {
  const { t } = useTranslation();
  const id = useId();
  const view = useView();
  const sort = sortOf(view);
  const change = useChangeView();
  return (
    <p className="sort-select">
      <label htmlFor={id}>{t('list.sort')}</label>
      <select
        id={id}
        className="button select"
        value={sort}
        onChange={(event) => {
          const chosen = SORTS.find((item) => item === event.target.value) ?? 'name';
          change(nextSort({ sort: chosen === 'name' ? 'city' : 'name' }, chosen), { replace: true });
        }}
      >
        {sortsOf(view).map((item) => (
          <option key={item} value={item}>
            {t(view.level === 'people' && item === 'kind' ? 'list.column.structure' : `list.column.${item}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
