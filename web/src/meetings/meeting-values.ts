import { MEETING_KINDS, type MeetingKind } from '../../../api/kinds';
import type { MeetingFormQuery, MeetingInput } from '../gql/graphql';
import { asText, asValue, changedOnly } from '../ui/form/form-values';

/** A rencontre as the form holds it. */
export interface MeetingValues {
  title: string;
  heldOn: string;
  kind: MeetingKind;
  /** `14:00`, or empty. */
  startsAt: string;
  endsAt: string;
  place: string;
  capacity: string;
  formatCard: string;
  cities: string[];
  format: string;
}

export const NO_MEETING: MeetingValues = {
  title: '',
  heldOn: '',
  kind: 'TERRITORIAL',
  startsAt: '',
  endsAt: '',
  place: '',
  capacity: '',
  formatCard: '',
  cities: [],
  format: '',
};

const hourOf = (time: string | null | undefined): string => time?.slice(11, 16) ?? '';
const onDay = (heldOn: string, hour: string): string | null => (hour === '' ? null : `${heldOn}T${hour}`);

export const meetingValues = (stored: MeetingFormQuery['meeting']): MeetingValues => ({
  title: stored.title,
  heldOn: stored.heldOn,
  kind: stored.kind,
  startsAt: hourOf(stored.startsAt),
  endsAt: hourOf(stored.endsAt),
  place: asText(stored.place),
  capacity: asText(stored.capacity?.toString()),
  formatCard: stored.formatCard?.id ?? '',
  cities: stored.cities.map(({ id }) => id),
  format: asText(stored.format),
});

/** What is sent: the fields that were touched; an emptied format as null. */
export const meetingInput = (
  { title, heldOn, kind, cities, format, startsAt, endsAt, place, capacity, formatCard }: MeetingValues,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): MeetingInput =>
  changedOnly<MeetingInput>(
    {
      title: title.trim(),
      heldOn,
      kind: MEETING_KINDS.find((known) => known === kind) ?? 'TERRITORIAL',
      startsAt: onDay(heldOn, startsAt),
      endsAt: onDay(heldOn, endsAt),
      place: asValue(place),
      capacity: capacity.trim() === '' ? null : Number(capacity),
      formatCard: formatCard === '' ? null : formatCard,
      cities,
      format: asValue(format),
    },
    dirty,
  );
