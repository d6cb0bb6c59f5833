import { useCallback } from 'react';
import { assertNever } from '../../../api/assert-never';
import { select } from '../view/selection';
import { useChangeView, useView } from '../view/use-view';
import type { Suggestion } from './suggestions';

const withItem = <T>(items: readonly T[] | undefined, item: T): readonly T[] =>
  items?.includes(item) ? items : [...(items ?? []), item];

/** What choosing a line of the search box does to the view. */
export function useChoose(): (choice: Suggestion['choice']) => void {
  const view = useView();
  const change = useChangeView();
  return useCallback(
    (choice) => {
      switch (choice.type) {
        case 'structure':
        case 'person':
          return change(select({ type: choice.type, id: choice.id }));
        case 'city':
          return change({ cities: withItem(view.cities, choice.id) });
        case 'kind':
          return change({ kinds: withItem(view.kinds, choice.id) });
        case 'stage':
          return change({ stage: choice.id });
        case 'theme':
          return change({ q: choice.id });
        default:
          return assertNever(choice);
      }
    },
    [change, view],
  );
}
