import type { Viewer } from '../access/viewer';
import { errors } from '../errors';
import type { MeetingKind } from '../kinds';
import type { Loaders } from '../loaders';
import { type Day, holds, sinceDay } from '../network/day';
import { attributeTies, type MeetingTies } from '../network/growth/attribution';
import { growthPoints } from '../network/growth/points';
import { rowsOf } from '../network/lookup';
import type { TerritoryNetwork } from '../network/territory-network';
import type { NetworkState } from '../ties/network-state';
import type { MeetingRow } from './meeting.repository';

/** What each meeting made, kept for the day on which it was last asked for. */
const yields = new WeakMap<
  TerritoryNetwork,
  { readonly day: Day; readonly meetings: readonly MeetingTies[] }
>();

/** Meetings of one kind (all when null), by day, then by id. */
export async function listMeetings(
  _viewer: Viewer,
  state: NetworkState,
  loaders: Loaders,
  kind: MeetingKind | null,
): Promise<MeetingRow[]> {
  const ids = state.network.records.meetings
    .filter((meeting) => kind === null || meeting.kind === kind)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  return Promise.all(ids.map((id) => getMeeting(_viewer, loaders, id)));
}

export async function getMeeting(_viewer: Viewer, loaders: Loaders, id: string): Promise<MeetingRow> {
  const row = await loaders.meeting.load(id);
  if (!row) throw errors.notFound('meeting', id);
  return row;
}

/** Ids of the people who attended and can be named, in order. */
export const namedAttendees = (state: NetworkState, meeting: string): string[] =>
  attendeesOf(state, meeting).filter(
    (id) => !state.network.erased[state.network.people.indexOf.get(id) ?? -1],
  );

/** Ids of the people who attended, in order; also of those who were erased since: the count stays. */
export function attendeesOf({ network }: NetworkState, meeting: string): string[] {
  const index = network.meetings.indexOf.get(meeting);
  if (index === undefined) return [];
  const people = Array.from(
    rowsOf(network.attendance.byTo, index),
    (row) => network.attendance.from[row] ?? 0,
  );
  return [...new Set(people)].sort((a, b) => a - b).map((person) => network.people.list[person] ?? '');
}

/** How many structures were there: those that employed somebody present, on its day. */
export function structuresPresent({ network }: NetworkState, meeting: string): string[] {
  const index = network.meetings.indexOf.get(meeting);
  if (index === undefined) return [];
  const day = network.heldOn[index] ?? 0;
  const { employments, attendance } = network;
  const present = new Set<number>();
  for (const presence of rowsOf(attendance.byTo, index)) {
    for (const job of rowsOf(employments.byFrom, attendance.from[presence] ?? 0)) {
      if (holds(employments.since[job] ?? 0, employments.until[job] ?? 0, day))
        present.add(employments.to[job] ?? 0);
    }
  }
  return [...present].sort((a, b) => a - b).map((structure) => network.structures.list[structure] ?? '');
}

const NO_TIES: MeetingTies = { made: 0, metBefore: 0, judged: 0, stillOpen: 0 };

/** Pairs of people whose acquaintance began at the meeting, as growth attributes them, by today. */
export function meetingTies({ network, today }: NetworkState, meeting: string): MeetingTies {
  const day = sinceDay(today());
  const kept = yields.get(network);
  const known =
    kept?.day === day
      ? kept
      : { day, meetings: attributeTies(network, growthPoints(network, day), day, false).meetings };
  yields.set(network, known);
  return known.meetings[network.meetings.indexOf.get(meeting) ?? -1] ?? NO_TIES;
}

export const acquaintancesMade = (state: NetworkState, meeting: string): number =>
  meetingTies(state, meeting).made;

/** Meetings by the date that somebody of the structure attended while employed there; by day. */
export function meetingsOfStructure({ network }: NetworkState, structure: string, asOf: number): string[] {
  const index = network.structures.indexOf.get(structure);
  if (index === undefined) return [];
  const { employments, attendance, heldOn } = network;
  const found = new Set<number>();
  for (const job of rowsOf(employments.byTo, index)) {
    for (const presence of rowsOf(attendance.byFrom, employments.from[job] ?? 0)) {
      const meeting = attendance.to[presence] ?? 0;
      const day = heldOn[meeting] ?? 0;
      if (day <= asOf && holds(employments.since[job] ?? 0, employments.until[job] ?? 0, day))
        found.add(meeting);
    }
  }
  return inOrder(network, found);
}

/** Meetings by the date that the person attended; by day. */
export function meetingsOfPerson({ network }: NetworkState, person: string, asOf: number): string[] {
  const index = network.people.indexOf.get(person);
  if (index === undefined) return [];
  const rows = rowsOf(network.attendance.byFrom, index);
  const found = Array.from(rows, (row) => network.attendance.to[row] ?? 0).filter(
    (m) => (network.heldOn[m] ?? 0) <= asOf,
  );
  return inOrder(network, new Set(found));
}

const inOrder = ({ heldOn, meetings }: TerritoryNetwork, found: ReadonlySet<number>): string[] =>
  [...found].sort((a, b) => (heldOn[a] ?? 0) - (heldOn[b] ?? 0) || a - b).map((m) => meetings.list[m] ?? '');
