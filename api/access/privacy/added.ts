import type { FlatRow } from '../../graph/port';

/** Kept on whoever was added by somebody else: who did it (a signature), when, and from which file where there is one. */
export const addedMark = (by: string, at: string, from: string | null): FlatRow => ({
  addedBy: by,
  addedAt: at,
  ...(from === null ? {} : { addedFrom: from }),
});
