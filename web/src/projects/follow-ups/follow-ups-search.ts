import { LANGUAGES, type Language } from '../../view/view';
import type { FollowUp } from './use-follow-ups';

/** In the order in which one works: what is past its day first, what is later last. */
export const GROUPS = [
  'LATE',
  'SOON',
  'SLOWED',
  'GOING_WELL',
  'STOPPED',
  'LATER',
] as const satisfies readonly FollowUp['group'][];
export const KINDS = ['PROJECT', 'MEETING', 'INTRODUCTION'] as const satisfies readonly FollowUp['kind'][];

export interface FollowUpsSearch {
  readonly group?: FollowUp['group'];
  readonly kind?: FollowUp['kind'];
  readonly lang?: Language;
}

/** What the address of the board says; anything else is left out. */
export function readFollowUps(raw: Readonly<Record<string, unknown>>): FollowUpsSearch {
  const group = GROUPS.find((known) => known === raw.group);
  const kind = KINDS.find((known) => known === raw.kind);
  const lang = LANGUAGES.find((known) => known === raw.lang);
  return { ...(group ? { group } : {}), ...(kind ? { kind } : {}), ...(lang ? { lang } : {}) };
}

/** What stands on the board: what is open, and the last word on each thing. */
export const onBoard = (
  items: readonly FollowUp[],
  kind: FollowUp['kind'] | undefined,
): readonly FollowUp[] =>
  items.filter((item) => (item.state === null || item.latest) && (kind === undefined || item.kind === kind));
