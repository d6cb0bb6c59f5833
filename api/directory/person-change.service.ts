import { type ChangeReceipt, changeRecords, idOf } from '../access/change-records';
import { addedMark } from '../access/privacy/added';
import type { RecordWriter } from '../access/record-writer';
import { coordinates, signatureOf } from '../access/viewer';
import { errors } from '../errors';
import { fold } from '../fold';
import type { FlatRow } from '../graph/port';
import type { Properties } from '../graph/stored-records';
import type { Visibility } from '../kinds';
import { asGiven, email, type FieldCheck, line, phone, readFields, requireFields } from '../read-fields';
import type { RequestContext } from '../request-context';
import { newEmployment } from './employment-change.service';
import { knownPerson, storedVersion } from './known-person';
import type { EmploymentInput, PersonInput } from './person.input';
import { getPerson, type PersonView, seesContact } from './person.service';
import { isOpenAfter } from './spans';

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
const CONTACTS = ['email', 'phone'] as const;
const SHOWN_UNLESS_SAID = { email: 'MEMBERS', phone: 'MY_STRUCTURE' } as const;

const read = (input: PersonInput): FlatRow => readFields(input, PERSON_FIELDS, ['name']);

export async function answerPerson(
  { viewer, state, loaders }: RequestContext,
  id: string,
  receipt: ChangeReceipt,
): Promise<PersonChange> {
  return { person: await getPerson(viewer, state, loaders, id, null), receipt };
}

/** The same name twice at one structure is one person, more often than two. */
export async function refuseSameName(
  writer: RecordWriter,
  structure: string,
  name: unknown,
  today: string,
): Promise<void> {
  for (const { from, properties } of await writer.linksTo('WORKS_FOR', structure)) {
    if (!isOpenAfter(properties, today)) continue;
    const colleague = await writer.node('Person', from);
    if (!colleague?.erasedAt && fold(String(colleague?.name ?? '')) === fold(String(name)))
      throw errors.sameName('input.name', from);
  }
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
      const today = context.state.today();
      if (employment?.structure) await refuseSameName(writer, employment.structure, set.name, today);
      const added = addedMark(signatureOf(context.viewer), context.desk.clock(), null);
      await writer.createNode('Person', id, { ...set, ...added });
      if (employment) await newEmployment(writer, today, { ...employment, person: id }, 1);
    },
  );
  context.desk.jobs.poke('tell-added');
  return answerPerson(context, id, receipt);
}

/** Whether the viewer may see a contact field of the stored person. */
const sees = (
  { viewer, state }: RequestContext,
  id: string,
  stored: Properties,
  contact: (typeof CONTACTS)[number],
): boolean => {
  const said = stored[`${contact}Visibility`] as Visibility | undefined;
  return seesContact(viewer, state, id, said ?? SHOWN_UNLESS_SAID[contact]);
};

/** What one may not see one does not open to others; and an account is reached by its person's address. */
async function refuseOpening(
  writer: RecordWriter,
  context: RequestContext,
  id: string,
  stored: Properties,
  set: FlatRow,
): Promise<void> {
  const { viewer } = context;
  if (viewer.personId === id) return;
  for (const contact of CONTACTS) {
    const shown = `${contact}Visibility`;
    const opens = set[shown] !== undefined && set[shown] !== (stored[shown] ?? null);
    if (opens && stored[contact] && !sees(context, id, stored, contact))
      throw errors.forbidden(`input.${shown}`, 'the person');
  }
  const isOther = set.email !== undefined && set.email !== (stored.email ?? null);
  if (isOther && !coordinates(viewer) && (await writer.linksTo('BELONGS_TO', id)).length > 0)
    throw errors.forbidden('input.email', 'the person, or the coordinator');
}

/** A stale edit shows both states, without the contacts that the viewer may not see. */
const comparable = (context: RequestContext, id: string, stored: Properties, set: FlatRow): FlatRow => {
  const hidden = CONTACTS.filter((contact) => !sees(context, id, stored, contact)) as readonly string[];
  const keys = Object.keys(set).filter((key) => !hidden.includes(key));
  return Object.fromEntries(keys.map((key) => [key, stored[key] ?? null]));
};

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
      const stored = await knownPerson(writer, id);
      const now = storedVersion(stored);
      if (now !== version)
        throw errors.stale(
          'person',
          { version: now, ...comparable(context, id, stored, set) },
          { version, ...set },
        );
      await refuseOpening(writer, context, id, stored, set);
      const shows = CONTACTS.some((contact) => set[`${contact}Visibility`] !== undefined);
      const chosen =
        shows && context.viewer.personId === id ? { visibilityChosenAt: context.desk.clock() } : {};
      await writer.updateNode('Person', id, { ...set, ...chosen }, version);
    },
  );
  return answerPerson(context, id, receipt);
}
