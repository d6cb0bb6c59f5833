import type { Visibility } from '../../../api/kinds';
import type { EmploymentInput, PersonFormQuery, PersonInput } from '../gql/graphql';
import { asText, asValue, changedOnly } from '../ui/form/form-values';
import type { Picked } from './record-field';

/** Somebody as the form holds them; the last four are asked when they are added. */
export interface PersonValues {
  name: string;
  jobTitle: string;
  email: string;
  emailVisibility: Visibility;
  phone: string;
  phoneVisibility: Visibility;
  structure: Picked | null;
  role: string;
  isContact: boolean;
}

type Dirty = Readonly<Partial<Record<string, unknown>>>;
type Stored = PersonFormQuery['person'];

/** A work e-mail is shown to members, a phone to colleagues, unless the person says otherwise (design.md section 3). */
export const NO_PERSON: PersonValues = {
  name: '',
  jobTitle: '',
  email: '',
  emailVisibility: 'MEMBERS',
  phone: '',
  phoneVisibility: 'MY_STRUCTURE',
  structure: null,
  role: '',
  isContact: false,
};

export const personValues = (stored: Stored): PersonValues => ({
  ...NO_PERSON,
  name: stored.name,
  jobTitle: asText(stored.jobTitle),
  email: asText(stored.email),
  emailVisibility: stored.emailVisibility,
  phone: asText(stored.phone),
  phoneVisibility: stored.phoneVisibility,
});

/** What is sent of the person: the fields that were touched; emptied ones as null. */
export const personInput = (values: PersonValues, dirty: Dirty): PersonInput =>
  changedOnly<PersonInput>(
    {
      name: values.name.trim(),
      jobTitle: asValue(values.jobTitle),
      email: asValue(values.email),
      emailVisibility: values.emailVisibility,
      phone: asValue(values.phone),
      phoneVisibility: values.phoneVisibility,
    },
    dirty,
  );

/** Where a new person works; null when that is not said. */
export const firstEmployment = ({ structure, role, isContact }: PersonValues): EmploymentInput | null =>
  structure && { structure: structure.id, role: asValue(role), isContact };
