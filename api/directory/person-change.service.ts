import { type ChangeReceipt, changeRecords, idOf } from '../access/change-records';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import { asGiven, email, type FieldCheck, line, phone, readFields, requireFields } from '../read-fields';
import type { RequestContext } from '../request-context';
import { newEmployment } from './employment-change.service';
import type { EmploymentInput, PersonInput } from './person.input';
import { getPerson, type PersonView } from './person.service';

export interface PersonChange {
  readonly person: PersonView;
  readonly receipt: ChangeReceipt;
}

const PERSON_FIELDS: Readonly<Record<string, FieldCheck>> = {
  name: line(200),
  jobTitle: line(200),
  email,
  phone,
  emailVisibility: asGiven,
  phoneVisibility: asGiven,
};

const read = (input: PersonInput): FlatRow => readFields(input, PERSON_FIELDS, ['name']);

export async function answerPerson(
  { viewer, state, loaders }: RequestContext,
  id: string,
  receipt: ChangeReceipt,
): Promise<PersonChange> {
  return { person: await getPerson(viewer, state, loaders, id, null), receipt };
}

/** Adds somebody to the directory, with an employer where one is told. */
export async function addPerson(
  context: RequestContext,
  mutationId: string,
  input: PersonInput,
  employment: EmploymentInput | null,
): Promise<PersonChange> {
  const id = idOf(context.viewer, mutationId, 0);
  const set = read(input);
  requireFields(set, ['name']);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'PERSON_ADDED', asks: { input, employment } },
    async (writer) => {
      await writer.createNode('Person', id, set);
      if (employment) await newEmployment(writer, context.state.today(), { ...employment, person: id }, 1);
    },
  );
  return answerPerson(context, id, receipt);
}

/** Corrects what is said of a person, at the version that was read. */
export async function editPerson(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
  input: PersonInput,
): Promise<PersonChange> {
  const set = read(input);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'PERSON_EDITED', asks: { id, input } },
    async (writer) => {
      if (!(await writer.node('Person', id))) throw errors.notFound('person', id);
      await writer.updateNode('Person', id, set, version);
    },
  );
  return answerPerson(context, id, receipt);
}
