import type { GraphReader } from '../graph/port';
import type { MeetingKind } from '../kinds';

export interface MeetingRow extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  /** By the clocks of Paris, `2025-09-25T14:00`, on the day of `heldOn`. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly capacity: number | null;
  readonly kind: MeetingKind;
  readonly format: string | null;
  /** The card that it follows, where one was chosen. */
  readonly formatId: string | null;
  /** The free word of its summary. */
  readonly summaryWord: string | null;
  readonly version: number;
}

const list = (ids: readonly string[]) => ({ ids: [...ids] });

export const findMeetings = (graph: GraphReader, ids: readonly string[]): Promise<MeetingRow[]> =>
  graph.read('meetings/find-meetings', list(ids));
export const findMeetingTowns = (
  graph: GraphReader,
  ids: readonly string[],
): Promise<{ meeting: string; city: string }[]> => graph.read('meetings/find-towns', list(ids));
export const findInvited = (
  graph: GraphReader,
  ids: readonly string[],
): Promise<{ meeting: string; person: string }[]> => graph.read('meetings/find-invited', list(ids));
export const countInvited = (
  graph: GraphReader,
  ids: readonly string[],
): Promise<{ meeting: string; invited: number }[]> => graph.read('meetings/count-invited', list(ids));
