import type { IdeaState } from '../../kinds';

interface WhatIsKnown {
  readonly into: readonly string[];
  readonly projects: readonly string[];
  readonly setAsideOn: string | null;
  readonly theme: string | null;
}

/** What became of an idea is read from what it is tied to; nobody has to keep it up to date. */
export function ideaState({ into, projects, setAsideOn, theme }: WhatIsKnown): IdeaState {
  if (into.length > 0) return 'MERGED';
  if (projects.length > 0) return 'BECAME';
  if (setAsideOn) return 'SET_ASIDE';
  return theme ? 'GROUPED' : 'RAISED';
}
