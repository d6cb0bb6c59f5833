import { useSyncExternalStore } from 'react';

/** Whether a media query holds, live; false where there is no screen to ask. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    () => window.matchMedia?.(query).matches ?? false,
  );
}

/** Below this width one place shows at a time, with a tab bar at the thumb. The same width is in the styles. */
export const useCompact = (): boolean => useMedia('screen and (max-width: 899px)');
export const useReducedMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)');
