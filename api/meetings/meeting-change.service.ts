import { type ChangeReceipt, changeRecords, idOf } from '../access/change-records';
import type { Operation } from '../access/operations';
import type { RecordWriter } from '../access/record-writer';
import { knownPerson } from '../directory/known-person';
import { errors } from '../errors';
import type { FlatRow, FlatValue } from '../graph/port';
import {
  asGiven,
  type FieldCheck,
  line,
  lines,
  readFields,
  requireFields,
  versionSeen,
  whole,
} from '../read-fields';
import type { RequestContext } from '../request-context';
import { findFormat } from './formats/format.service';
import { dropUnsentInvitations } from './invitations/invitation-mails';
import type { MeetingInput } from './meeting.input';
import type { MeetingRow } from './meeting.repository';
import { getMeeting } from './meeting.service';
import { clockTime, onItsDay } from './meeting-hours';

export interface MeetingChange {
  readonly meeting: MeetingRow;
  readonly receipt: ChangeReceipt;
}

const FIELDS: Readonly<Record<string, FieldCheck>> = {
  title: line(200),
  heldOn: asGiven,
  startsAt: clockTime,
  endsAt: clockTime,
  place: line(300),
  capacity: whole(1, 10_000),
  kind: asGiven,
  format: line(200),
};
const TOWNS = { cities: lines(50, 100) };
const MOST_PEOPLE = 500;

const answer = async (
  context: RequestContext,
  id: string,
  receipt: ChangeReceipt,
): Promise<MeetingChange> => ({
  meeting: await getMeeting(context.viewer, context.loaders, id),
  receipt,
});

async function editMeeting(
  writer: RecordWriter,
  id: string,
  set: FlatRow,
  towns: readonly string[] | null,
  version: number,
): Promise<void> {
  const steps = writer.steps.length;
  const stored = (await writer.node('Meeting', id)) ?? {};
  await writer.updateNode('Meeting', id, { ...set, ...onItsDay(set, stored) }, version);
  const edited = writer.steps.length;
  if (towns) await writer.setLinks('HELD_IN', id, towns);
  // Who has it open is told that its towns changed.
  if (writer.steps.length > edited && edited === steps) await writer.touchNode('Meeting', id);
}

/** Adds a rencontre, or corrects one at the version that was read. */
export async function recordMeeting(
  context: RequestContext,
  mutationId: string,
  input: MeetingInput,
): Promise<MeetingChange> {
  const { state } = context;
  const isNew = !input.id;
  const id = input.id ?? idOf(context.viewer, mutationId, 0);
  const set: Record<string, FlatValue | undefined> = {
    ...readFields(input, FIELDS, ['title', 'heldOn', 'kind']),
  };
  if (isNew) requireFields(set, ['title', 'heldOn']);
  if (input.formatCard !== undefined) {
    const card = input.formatCard === null ? null : await findFormat(context.desk, input.formatCard);
    if (input.formatCard !== null && card === null)
      throw errors.invalid('input.formatCard', 'a format card that is there');
    set.formatId = card?.id ?? null;
    // Files and exports have its name, unless somebody wrote another.
    if (card && set.format === undefined) set.format = card.title;
  }
  const { cities } = readFields(input, TOWNS);
  const towns = cities === undefined ? null : ((cities ?? []) as string[]);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'MEETING_RECORDED', asks: input },
    async (writer) => {
      if (isNew) {
        await writer.createNode('Meeting', id, { kind: 'TERRITORIAL', ...set, ...onItsDay(set, {}) });
        if (towns) await writer.setLinks('HELD_IN', id, towns);
      } else {
        if (String(set.heldOn ?? '') > state.today() && (await writer.linksTo('ATTENDED', id)).length > 0)
          throw errors.invalid('input.heldOn', 'no day to come: people were noted as present');
        await editMeeting(writer, id, set, towns, versionSeen(input.version));
      }
    },
  );
  return answer(context, id, receipt);
}

/** One change of who was, or is to be, at a rencontre. */
async function changePeople(
  context: RequestContext,
  mutationId: string,
  operation: Operation,
  meeting: string,
  people: readonly string[],
  work: (writer: RecordWriter, person: string) => Promise<void>,
  check: (heldOn: string) => void = () => undefined,
): Promise<MeetingChange> {
  if (people.length === 0 || people.length > MOST_PEOPLE)
    throw errors.invalid('people', `1 to ${MOST_PEOPLE} people`);
  const receipt = await changeRecords(
    context,
    { mutationId, operation, asks: { meeting, people } },
    async (writer) => {
      const stored = await writer.node('Meeting', meeting);
      if (!stored) throw errors.notFound('meeting', meeting);
      check(String(stored.heldOn ?? ''));
      for (const person of new Set(people)) {
        await knownPerson(writer, person);
        await work(writer, person);
      }
    },
  );
  return answer(context, meeting, receipt);
}

export const invite = (
  context: RequestContext,
  mutationId: string,
  meeting: string,
  people: readonly string[],
): Promise<MeetingChange> =>
  changePeople(context, mutationId, 'INVITED', meeting, people, (writer, person) =>
    writer.putLink('INVITED_TO', person, meeting),
  );

/** Takes invitations back; who was not invited is left as they are. */
export const uninvite = (
  context: RequestContext,
  mutationId: string,
  meeting: string,
  people: readonly string[],
): Promise<MeetingChange> =>
  changePeople(context, mutationId, 'UNINVITED', meeting, people, async (writer, person) => {
    const invited = (await writer.linksFrom('INVITED_TO', person)).some(({ to }) => to === meeting);
    if (!invited) return;
    await writer.dropLink('INVITED_TO', person, meeting);
    await dropUnsentInvitations(writer.transaction, person, meeting);
  });

/** Who was there; one cannot have been at a rencontre that is still to come. */
export const recordAttendance = (
  context: RequestContext,
  mutationId: string,
  meeting: string,
  people: readonly string[],
): Promise<MeetingChange> =>
  changePeople(
    context,
    mutationId,
    'ATTENDANCE_RECORDED',
    meeting,
    people,
    (writer, person) => writer.putLink('ATTENDED', person, meeting),
    (heldOn) => {
      if (heldOn > context.state.today()) throw errors.invalid('meeting', 'a rencontre that has begun');
    },
  );

/** Takes back that some were there; who was not noted as present is left as it is. */
export const removeAttendance = (
  context: RequestContext,
  mutationId: string,
  meeting: string,
  people: readonly string[],
): Promise<MeetingChange> =>
  changePeople(context, mutationId, 'ATTENDANCE_REMOVED', meeting, people, async (writer, person) => {
    const present = (await writer.linksFrom('ATTENDED', person)).some(({ to }) => to === meeting);
    if (present) await writer.dropLink('ATTENDED', person, meeting);
  });
