import { changeRecords } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import type { StoredLink } from '../graph/stored-records';
import {
  asGiven,
  type FieldCheck,
  line,
  readFields,
  refuseBackwards,
  versionSeen,
  yesNo,
} from '../read-fields';
import type { RequestContext } from '../request-context';
import type { EmploymentInput } from './person.input';
import { answerPerson, type PersonChange } from './person-change.service';

const EMPLOYMENT_FIELDS: Readonly<Record<string, FieldCheck>> = {
  role: line(200),
  since: asGiven,
  until: asGiven,
  isContact: yesNo,
};

/** Writes a new employment, dated today unless it says otherwise; throws CONFLICT when one is open already. */
export async function newEmployment(
  writer: RecordWriter,
  today: string,
  input: EmploymentInput,
  serial: number,
): Promise<void> {
  const { person, structure } = input;
  if (!person) throw errors.invalid('input.person', 'a person');
  if (!structure) throw errors.invalid('input.structure', 'a structure');
  const set: FlatRow = { isContact: false, since: today, ...readFields(input, EMPLOYMENT_FIELDS) };
  refuseBackwards(set.since, set.until);
  const open = (await writer.linksFrom('WORKS_FOR', person)).find(
    ({ to, properties }) => to === structure && (!properties.until || String(properties.until) > today),
  );
  if (open && !set.until)
    throw errors.conflict('This person works there already.', {
      place: 'input.structure',
      cure: 'Correct that employment instead.',
      facts: { employment: open.properties.id },
    });
  await writer.putLink('WORKS_FOR', person, structure, { ...set, id: writer.newId(serial) });
}

async function find(writer: RecordWriter, context: RequestContext, id: string): Promise<StoredLink> {
  const known = context.state.network.records.employments.find((one) => one.id === id);
  const links = known ? await writer.linksFrom('WORKS_FOR', known.person) : [];
  const found = links.find(({ properties }) => properties.id === id);
  if (!found) throw errors.notFound('employment', id);
  return found;
}

/** Says that somebody works for a structure, or corrects an employment at the version that was read. */
export async function employ(
  context: RequestContext,
  mutationId: string,
  input: EmploymentInput,
): Promise<PersonChange> {
  let person = input.person ?? '';
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'EMPLOYED', asks: input },
    async (writer) => {
      if (!input.id) return newEmployment(writer, context.state.today(), input, 0);
      const found = await find(writer, context, input.id);
      const set = readFields(input, EMPLOYMENT_FIELDS);
      refuseBackwards(set.since ?? found.properties.since, set.until ?? found.properties.until);
      const ends = { ...set, id: input.id };
      await writer.putLink('WORKS_FOR', found.from, found.to, ends, versionSeen(input.version));
    },
  );
  if (input.id)
    person = context.state.network.records.employments.find(({ id }) => id === input.id)?.person ?? person;
  return answerPerson(context, person, receipt);
}

/** The person works there until that day, today unless said. */
export async function endEmployment(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
  on: string | null,
): Promise<PersonChange> {
  const until = on ?? context.state.today();
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'EMPLOYMENT_ENDED', asks: { id, on } },
    async (writer) => {
      const { from, to, properties } = await find(writer, context, id);
      refuseBackwards(properties.since, until);
      await writer.putLink('WORKS_FOR', from, to, { id, until }, version);
    },
  );
  const person = context.state.network.records.employments.find((one) => one.id === id)?.person ?? '';
  return answerPerson(context, person, receipt);
}
