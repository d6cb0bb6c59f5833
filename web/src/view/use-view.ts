import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { readView, type View } from './view';

/** The view that the URL tells. */
export function useView(): View {
  const search = useSearch({ strict: false });
  // On the pages beside the map the address holds no view: what they do not understand is left out.
  return useMemo(() => readView(search), [search]);
}

export type ViewChange = { readonly [Key in keyof View]?: View[Key] | undefined };
export type ChangeView = (change: ViewChange, how?: { replace?: boolean }) => void;

/** Changes part of the view; `replace` for what one tries out (a date, a filter), so that "back" stays useful. */
export function useChangeView(): ChangeView {
  const navigate = useNavigate();
  return useCallback(
    (change, { replace = false } = {}) => {
      void navigate({
        to: '/',
        search: (old: object) => readView({ ...old, ...change }),
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
}
