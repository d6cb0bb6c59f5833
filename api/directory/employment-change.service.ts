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
  refuseEndBefore,
  refuseMovedBackwards,
  refuseOther,
  versionSeen,
  yesNo,
} from '../read-fields';
import type { RequestContext } from '../request-context';
import { knownPerson } from './known-person';
import type { EmploymentInput } from './person.input';
import { answerPerson, type PersonChange } from './person-change.service';
import { overlaps, type Span } from './spans';

const EMPLOYMENT_FIELDS: Readonly<Record<string, FieldCheck>> = {
  role: line(200),
  since: asGiven,
  until: asGiven,
  isContact: yesNo,
};

/** One works once at a time for a structure. */
function refuseTwice(links: readonly StoredLink[], structure: string, span: Span, id: unknown = null): void {
  const same = links.find(
    ({ to, properties }) => to === structure && properties.id !== id && overlaps(properties, span),
  );
  if (!same) return;
  throw errors.conflict('This person works there already.', {
    place: 'input.structure',
    cure: 'Correct that employment instead.',
    facts: { employment: same.properties.id },
  });
}

/** Writes a new employment, dated today unless it says otherwise; CONFLICT when the person works there then. */
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
  refuseBackwards(set);
  await knownPerson(writer, person);
  refuseTwice(await writer.linksFrom('WORKS_FOR', person), structure, set);
  await writer.putLink('WORKS_FOR', person, structure, { ...set, id: writer.newId(serial) });
}

const recordOf = ({ state }: RequestContext, id: string) => {
  const found = state.network.records.employments.find((one) => one.id === id);
  if (!found) throw errors.notFound('employment', id);
  return found;
};

/** The employment as it is stored, with those of the same person. */
async function find(writer: RecordWriter, person: string, id: string) {
  await knownPerson(writer, person);
  const links = await writer.linksFrom('WORKS_FOR', person);
  const found = links.find(({ properties }) => properties.id === id);
  if (!found) throw errors.notFound('employment', id);
  return { found, links };
}

async function correct(
  writer: RecordWriter,
  person: string,
  id: string,
  input: EmploymentInput,
): Promise<void> {
  const { found, links } = await find(writer, person, id);
  refuseOther(input.person, found.from, 'input.person');
  refuseOther(input.structure, found.to, 'input.structure');
  const set = readFields(input, EMPLOYMENT_FIELDS);
  refuseMovedBackwards(found.properties, set);
  refuseTwice(links, found.to, { ...found.properties, ...set }, id);
  await writer.putLink('WORKS_FOR', found.from, found.to, { ...set, id }, versionSeen(input.version));
}

/** Says that somebody works for a structure, or corrects an employment at the version that was read. */
export async function employ(
  context: RequestContext,
  mutationId: string,
  input: EmploymentInput,
): Promise<PersonChange> {
  const { id } = input;
  const person = id ? recordOf(context, id).person : (input.person ?? '');
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'EMPLOYED', asks: input },
    (writer) =>
      id ? correct(writer, person, id, input) : newEmployment(writer, context.state.today(), input, 0),
  );
  return answerPerson(context, person, receipt);
}

/** The person works there until that day, today unless said; what ends on its first day never held. */
export async function endEmployment(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
  on: string | null,
): Promise<PersonChange> {
  const until = on ?? context.state.today();
  const { person } = recordOf(context, id);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'EMPLOYMENT_ENDED', asks: { id, on } },
    async (writer) => {
      const { found } = await find(writer, person, id);
      refuseEndBefore(found.properties.since, until, 'on');
      await writer.putLink('WORKS_FOR', person, found.to, { id, until }, version);
    },
  );
  return answerPerson(context, person, receipt);
}
