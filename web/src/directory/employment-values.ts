import type { EmploymentInput, EmploymentsQuery } from '../gql/graphql';
import { asText, asValue, changedOnly } from '../ui/form/form-values';
import type { Picked } from './record-field';

export interface EmploymentValues {
  structure: Picked | null;
  role: string;
  since: string;
  until: string;
  isContact: boolean;
}

export const NO_EMPLOYMENT: EmploymentValues = {
  structure: null,
  role: '',
  since: '',
  until: '',
  isContact: false,
};

type Stored = EmploymentsQuery['person']['employments'][number];

export const employmentValues = ({ structure, role, since, until, isContact }: Stored): EmploymentValues => ({
  structure: { id: structure.id, label: structure.name },
  role: asText(role),
  since: asText(since),
  until: asText(until),
  isContact,
});

/** What is sent: the fields that were touched; emptied ones as null. */
export const employmentInput = (
  values: EmploymentValues,
  dirty: Readonly<Partial<Record<string, unknown>>>,
): EmploymentInput =>
  changedOnly<EmploymentInput>(
    {
      role: asValue(values.role),
      since: asValue(values.since),
      until: asValue(values.until),
      isContact: values.isContact,
    },
    dirty,
  );
