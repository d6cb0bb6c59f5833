import { HALF_DAYS } from '../../../../api/kinds';
import type { Picked } from '../../directory/record-field';
import type { OutreachInput, OutreachSessionQuery } from '../../gql/graphql';
import { asText, asValue, changedOnly } from '../../ui/form/form-values';

export interface OutreachValues {
  host: Picked | null;
  runner: Picked | null;
  halfDays: string[];
  purpose: string;
  since: string;
  until: string;
}

export const NO_OUTREACH: OutreachValues = {
  host: null,
  runner: null,
  halfDays: [],
  purpose: '',
  since: '',
  until: '',
};

type Stored = OutreachSessionQuery['outreachSession'];

export const outreachValues = ({ halfDays, purpose, since, until }: Stored): OutreachValues => ({
  ...NO_OUTREACH,
  halfDays: [...halfDays],
  purpose: asText(purpose),
  since: asText(since),
  until: asText(until),
});

/** What is sent: the fields that were touched; emptied ones as null. */
export const outreachInput = (
  { halfDays, purpose, since, until }: OutreachValues,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): OutreachInput =>
  changedOnly<OutreachInput>(
    {
      halfDays: HALF_DAYS.filter((one) => halfDays.includes(one)),
      purpose: asValue(purpose),
      since: asValue(since),
      until: asValue(until),
    },
    dirty,
  );
