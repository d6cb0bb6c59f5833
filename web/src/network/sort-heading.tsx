import { useTranslation } from 'react-i18next';
import { useChangeView, useView } from '../view/use-view';
import type { Sort } from '../view/view';
import { nextSort, sortOf, sortsOf } from './sort-nodes';

interface SortHeadingProps {
  readonly sort: Sort;
}

export function SortHeading({ sort }: SortHeadingProps) {
  const { t } = useTranslation();
  const view = useView();
  const change = useChangeView();
  const isCurrent = sortOf(view) === sort;
  const label = t(
    view.level === 'people' && sort === 'kind' ? 'list.column.structure' : `list.column.${sort}`,
  );
  if (!sortsOf(view).includes(sort)) {
    return (
      <th scope="col" className={`cell-${sort}`}>
        <span className="sort-button">{label}</span>
      </th>
    );
  }
  const direction = view.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={`cell-${sort}`} aria-sort={isCurrent ? direction : undefined}>
      <button
        type="button"
        className="sort-button"
        onClick={() => change(nextSort(view, sort), { replace: true })}
      >
        {label}
        <span aria-hidden="true" className="sort-mark">
          {isCurrent ? (view.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
