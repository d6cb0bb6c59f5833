import type { MeetingLine } from './meeting.types';
import type { MeetingsSearch } from './meetings-search';

/** The rencontres of a filter: what is still to come (the next first), then the past by year, the latest first. */
export interface MeetingsShown {
  readonly upcoming: readonly MeetingLine[];
  readonly years: readonly { readonly year: string; readonly meetings: readonly MeetingLine[] }[];
}

export const isUpcoming = ({ heldOn }: { readonly heldOn: string }, today: string): boolean => heldOn > today;

const byDay = (a: MeetingLine, b: MeetingLine): number =>
  a.heldOn < b.heldOn || (a.heldOn === b.heldOn && a.id < b.id) ? -1 : 1;

/** Pure; `today` is the territory's day. */
export function meetingsShown(
  meetings: readonly MeetingLine[],
  { kind, city }: MeetingsSearch,
  today: string,
): MeetingsShown {
  const kept = meetings
    .filter((meeting) => kind === undefined || meeting.kind === kind)
    .filter(({ cities }) => city === undefined || cities.some(({ id }) => id === city))
    .sort(byDay);
  const past = kept.filter((meeting) => !isUpcoming(meeting, today)).reverse();
  const years = [...new Set(past.map(({ heldOn }) => heldOn.slice(0, 4)))];
  return {
    upcoming: kept.filter((meeting) => isUpcoming(meeting, today)),
    years: years.map((year) => ({ year, meetings: past.filter(({ heldOn }) => heldOn.startsWith(year)) })),
  };
}
