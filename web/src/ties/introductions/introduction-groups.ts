import type { Introduction } from './use-introductions';

export const INTRODUCTION_GROUPS = ['TO_ANSWER', 'ACCEPTED', 'ASKED', 'MET', 'DECLINED'] as const;
export type IntroductionGroup = (typeof INTRODUCTION_GROUPS)[number];

const groupOf = ({ state, part }: Introduction): IntroductionGroup =>
  state === 'ASKED' && part === 'INTRODUCER' ? 'TO_ANSWER' : state;

/** What one is to answer first, then what goes on, then what is over; the latest first in each. */
export const introductionGroups = (items: readonly Introduction[]) =>
  INTRODUCTION_GROUPS.map((group) => ({
    group,
    items: items.filter((item) => groupOf(item) === group),
  })).filter((one) => one.items.length > 0);

/** Whom the viewer meets by it; null for whoever introduces, and for the coordination. */
export const otherOf = ({ part, from, to }: Introduction): Introduction['to'] | null =>
  part === 'ASKER' ? to : part === 'TARGET' ? from : null;
