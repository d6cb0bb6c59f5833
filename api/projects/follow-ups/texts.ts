import type { FollowUpKind } from './follow-up-kinds';

const OF_INTRODUCTION = 'une mise en relation';

/** The title of a call in a calendar, in French. */
export const callTitle = (kind: FollowUpKind, title: string): string =>
  kind === 'INTRODUCTION' ? `Point sur ${OF_INTRODUCTION}` : `Point à 90 jours : ${title}`;
