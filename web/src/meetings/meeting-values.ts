import { MEETING_KINDS, type MeetingKind } from '../../../api/kinds';
import type { MeetingFormQuery, MeetingInput } from '../gql/graphql';
import { asText, asValue, changedOnly } from '../ui/form/form-values';

/** A rencontre as the form holds it. */
export interface MeetingValues {
  title: string;
  heldOn: string;
  kind: MeetingKind;
  cities: string[];
  format: string;
}

export const NO_MEETING: MeetingValues = {
  title: '',
  heldOn: '',
  kind: 'TERRITORIAL',
  cities: [],
  format: '',
};

export const meetingValues = (stored: MeetingFormQuery['meeting']): MeetingValues => ({
  title: stored.title,
  heldOn: stored.heldOn,
  kind: stored.kind,
  cities: stored.cities.map(({ id }) => id),
  format: asText(stored.format),
});

/** What is sent: the fields that were touched; an emptied format as null. */
export const meetingInput = (
  { title, heldOn, kind, cities, format }: MeetingValues,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): MeetingInput =>
  changedOnly<MeetingInput>(
    {
      title: title.trim(),
      heldOn,
      kind: MEETING_KINDS.find((known) => known === kind) ?? 'TERRITORIAL',
      cities,
      format: asValue(format),
    },
    dirty,
  );
