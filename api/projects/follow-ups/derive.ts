import { derivedId } from '../../access/record-writer';
import type { FollowUpState } from '../../kinds';
import { plusDays } from '../../plus-days';
import { DUE_AFTER_DAYS, SOON_DAYS } from './follow-up-days';
import type { FollowUpGroup, FollowUpKind } from './follow-up-kinds';

export interface Participant {
  readonly person: string;
  readonly name: string;
  readonly role: string;
}

/** A rencontre, a project or an introduction, as far as its follow-up needs it. */
export interface Followed {
  readonly kind: FollowUpKind;
  readonly id: string;
  /** Null for an introduction: its people are told as far as the viewer may see them. */
  readonly title: string | null;
  /** The day from which the 90 days count; null when it is not known. */
  readonly since: string | null;
  /** Whether it is followed up by itself, without anybody preparing it. */
  readonly follows: boolean;
  /** Of a project: who takes part. Of an introduction: asker, introducer and target, in these roles. */
  readonly people: readonly Participant[];
  /** Of a rencontre: how many came. */
  readonly attended: number;
  /** Of an introduction: the coordination asked for it. */
  readonly onBehalf: boolean;
}

/** A follow-up as it is kept. */
export interface KeptFollowUp {
  readonly id: string;
  readonly dueOn: string | null;
  readonly heldOn: string | null;
  readonly state: FollowUpState | null;
  readonly obstacle: string | null;
  readonly nextStep: string | null;
  readonly reviewOn: string | null;
  readonly answeredAt: string | null;
  readonly callUid: string | null;
  readonly callOn: string | null;
  readonly callTime: string | null;
  readonly callMinutes: number | null;
  readonly callLink: string | null;
  readonly callSequence: number | null;
  readonly callCancelled: boolean;
  /** 0 for one that nothing is kept of yet. */
  readonly version: number;
}

export interface FollowUpRow extends KeptFollowUp {
  readonly followed: Followed;
  readonly group: FollowUpGroup;
  /** The last word on what it follows. */
  readonly latest: boolean;
}

export type Kept = KeptFollowUp & { readonly kind: FollowUpKind; readonly followedId: string };

/** The id that the follow-up of a thing has before and after something is kept of it. */
export const firstFollowUpId = (kind: FollowUpKind, id: string): string =>
  derivedId(`follow-up ${kind} ${id}`, 0);
/** The one that an answer plans. */
export const nextFollowUpId = (id: string): string => derivedId(`follow-up after ${id}`, 0);

const NOTHING = {
  dueOn: null,
  heldOn: null,
  state: null,
  obstacle: null,
  nextStep: null,
  reviewOn: null,
  answeredAt: null,
  callUid: null,
  callOn: null,
  callTime: null,
  callMinutes: null,
  callLink: null,
  callSequence: null,
  callCancelled: false,
  version: 0,
} as const;

function groupOf({ state, dueOn }: Pick<KeptFollowUp, 'state' | 'dueOn'>, today: string): FollowUpGroup {
  if (state !== null) return state;
  if (dueOn === null || dueOn > plusDays(today, SOON_DAYS)) return 'LATER';
  return dueOn < today ? 'LATE' : 'SOON';
}

const keyOf = (kind: FollowUpKind, id: string): string => `${kind} ${id}`;
const byDue = (a: FollowUpRow, b: FollowUpRow): number => {
  const [x, y] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

/**
 * Every follow-up of a territory on a day, by due date, then by id: those that are kept, and one for each rencontre,
 * project and introduction of which none is kept, due 90 days after it. Cost: linear, but for the sort.
 */
export function deriveFollowUps(
  things: readonly Followed[],
  kept: readonly Kept[],
  today: string,
): FollowUpRow[] {
  const known = new Map(things.map((thing) => [keyOf(thing.kind, thing.id), thing]));
  const dueOf = ({ since }: Followed) => (since === null ? null : plusDays(since, DUE_AFTER_DAYS));
  const rows: FollowUpRow[] = [];
  const add = (row: KeptFollowUp, followed: Followed) => {
    const dueOn = row.dueOn ?? dueOf(followed);
    rows.push({ ...row, dueOn, followed, group: groupOf({ state: row.state, dueOn }, today), latest: false });
  };
  const has = new Set<string>();
  for (const { kind, followedId, ...row } of kept) {
    const followed = known.get(keyOf(kind, followedId));
    if (!followed) continue;
    has.add(keyOf(kind, followedId));
    add(row, followed);
  }
  for (const thing of things) {
    const started = thing.since !== null && thing.since <= today;
    if (!thing.follows || !started || has.has(keyOf(thing.kind, thing.id))) continue;
    add({ ...NOTHING, id: firstFollowUpId(thing.kind, thing.id) }, thing);
  }
  rows.sort(byDue);
  const last = new Map<string, string>();
  for (const { state, followed, id } of rows)
    if (state !== null) last.set(keyOf(followed.kind, followed.id), id);
  return rows.map((row) => ({
    ...row,
    latest: last.get(keyOf(row.followed.kind, row.followed.id)) === row.id,
  }));
}
