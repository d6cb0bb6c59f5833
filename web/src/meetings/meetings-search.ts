import { MEETING_KINDS, type MeetingKind } from '../../../api/kinds';

/** Which rencontres the list shows, as it stands in the address: `?kind=FOLLOW_UP&city=93071`. */
export interface MeetingsSearch {
  readonly kind?: MeetingKind;
  readonly city?: string;
}

/** What the address says; anything else is left out. */
export function readMeetingsSearch(raw: Readonly<Record<string, unknown>>): MeetingsSearch {
  const kind = MEETING_KINDS.find((known) => known === raw.kind);
  const city = typeof raw.city === 'string' && raw.city !== '' ? raw.city : undefined;
  return { ...(kind ? { kind } : {}), ...(city ? { city } : {}) };
}
