import { useTranslation } from 'react-i18next';
import { useChangeView, useView } from '../view/use-view';
import type { Sort } from '../view/view';
import { nextSort } from './sort-nodes';

interface SortHeadingProps {
  readonly sort: Sort;
}

export function SortHeading({ sort }: SortHeadingProps) {
  const { t } = useTranslation();
  const view = useView();
  const change = useChangeView();
  const isCurrent = (view.sort ?? 'name') === sort;
  const direction = view.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={`cell-${sort}`} aria-sort={isCurrent ? direction : undefined}>
      <button
        type="button"
        className="sort-button"
        onClick={() => change(nextSort(view, sort), { replace: true })}
      >
        {t(`list.column.${sort}`)}
        <span aria-hidden="true" className="sort-mark">
          {isCurrent ? (view.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
