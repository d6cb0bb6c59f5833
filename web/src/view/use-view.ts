import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { readView, type View } from './view';

/** The view that the URL tells. */
export const useView = (): View => useSearch({ from: '/' });

export type ViewChange = { readonly [Key in keyof View]?: View[Key] | undefined };
export type ChangeView = (change: ViewChange, how?: { replace?: boolean }) => void;

/** Changes part of the view; `replace` for what one tries out (a date, a filter), so that "back" stays useful. */
export function useChangeView(): ChangeView {
  const navigate = useNavigate({ from: '/' });
  return useCallback(
    (change, { replace = false } = {}) => {
      void navigate({
        to: '/',
        search: (old: View) => readView({ ...old, ...change }),
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
}
