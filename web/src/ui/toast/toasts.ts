import { useSyncExternalStore } from 'react';

/** What was just done, and the entry of the journal that takes it back. */
export interface Toast {
  readonly key: number;
  readonly text: string;
  readonly undo: string | null;
}

let last = 0;
let shown: Toast | null = null;
const listeners = new Set<() => void>();
const set = (next: Toast | null): void => {
  shown = next;
  for (const listener of listeners) listener();
};

/** Shows one notice in the place of the one before. */
export function notify({
  text,
  undo = null,
}: {
  readonly text: string;
  readonly undo?: string | null;
}): void {
  last += 1;
  set({ key: last, text, undo });
}

export const dismissToast = (): void => set(null);

export const useToast = (): Toast | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
