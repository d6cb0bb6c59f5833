import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import { later } from '../../later';
import type { RequestContext } from '../../request-context';
import { attendeesOf, getMeeting } from '../meeting.service';
import { listSurveyPeople, type SurveyPersonRow } from './survey.repository';
import type { SurveyProgress } from './survey.type';
import { REMINDER_AFTER_MS } from './survey-days';
import { makeSurveyLink } from './survey-link';
import { addressOf, queueSurveyMail } from './survey-mails';

interface ToldMeeting {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
}

const told = async (writer: RecordWriter, id: string): Promise<ToldMeeting> => {
  const stored = await writer.node('Meeting', id);
  if (!stored) throw errors.notFound('meeting', id);
  return { id, title: String(stored.title ?? ''), heldOn: String(stored.heldOn ?? '') };
};

const nobodyCame = () =>
  errors.conflict('Nobody is noted as present.', {
    place: 'meeting',
    cure: 'Note who was there first.',
    facts: { reason: 'NOBODY_ATTENDED' },
  });

const isToSend = (row: SurveyPersonRow): boolean =>
  row.sentAt === null && !row.answered && addressOf(row) !== null;
const isToRemind = (row: SurveyPersonRow): boolean =>
  row.sentAt !== null &&
  row.how === 'MAIL' &&
  row.remindedAt === null &&
  !row.answered &&
  addressOf(row) !== null;

/** Mails the survey to whoever attended, has an address and was not sent it yet; later comers by sending again. */
export async function sendSurvey(
  context: RequestContext,
  mutationId: string,
  meeting: string,
): Promise<ChangeReceipt> {
  const now = context.desk.clock();
  const change = { mutationId, operation: 'SURVEY_SENT', asks: { meeting }, about: [meeting] } as const;
  return changeRecords(context, change, async (writer) => {
    const about = await told(writer, meeting);
    const people = await listSurveyPeople(writer.transaction, meeting);
    if (people.length === 0) throw nobodyCame();
    for (const row of people.filter(isToSend)) {
      const { person } = row;
      await writer.putLink('SURVEYED', person, meeting, { sentAt: now, how: 'MAIL' });
      const to = addressOf(row) ?? '';
      await queueSurveyMail(writer.transaction, { kind: 'SURVEY_LINK', person, to, meeting: about, now });
    }
  });
}

/** Reminds those who have not answered, each once in all; CONFLICT when there is nobody (left) to remind. */
export async function remindSurvey(
  context: RequestContext,
  mutationId: string,
  meeting: string,
): Promise<ChangeReceipt> {
  const now = context.desk.clock();
  const change = { mutationId, operation: 'SURVEY_REMINDED', asks: { meeting }, about: [meeting] } as const;
  return changeRecords(context, change, async (writer) => {
    const about = await told(writer, meeting);
    const people = (await listSurveyPeople(writer.transaction, meeting)).filter(isToRemind);
    if (people.length === 0)
      throw errors.conflict('Nobody is left to remind: each is reminded once, and no more.', {
        place: 'meeting',
        cure: 'Speak with them, or hand over a link.',
        facts: { reason: 'NOBODY_TO_REMIND' },
      });
    for (const row of people) {
      const { person } = row;
      await writer.putLink('SURVEYED', person, meeting, { remindedAt: now });
      const to = addressOf(row) ?? '';
      await queueSurveyMail(writer.transaction, { kind: 'SURVEY_REMINDER', person, to, meeting: about, now });
    }
  });
}

/** Links to hand over; only for those without an address: a link writes in somebody's name. */
export async function makeSurveyLinks(
  context: RequestContext,
  mutationId: string,
  meeting: string,
  people: readonly string[],
): Promise<{
  readonly links: readonly { person: string; token: string }[];
  readonly receipt: ChangeReceipt;
}> {
  const now = context.desk.clock();
  const wanted = [...new Set(people)].sort();
  const change = {
    mutationId,
    operation: 'SURVEY_SENT',
    asks: { meeting, wanted },
    about: [meeting],
  } as const;
  const receipt = await changeRecords(context, change, async (writer) => {
    await told(writer, meeting);
    const present = await listSurveyPeople(writer.transaction, meeting);
    for (const person of wanted) {
      const row = present.find((one) => one.person === person);
      if (!row) throw errors.invalid('people', 'people who attended the rencontre');
      if (addressOf(row) !== null) throw errors.invalid('people', 'people without an e-mail address');
      await writer.putLink('SURVEYED', person, meeting, { sentAt: row.sentAt ?? now, how: 'LINK' });
    }
  });
  const links: { person: string; token: string }[] = [];
  for (const person of wanted) {
    const token = await makeSurveyLink(context.desk, person, meeting);
    if (token !== null) links.push({ person, token });
  }
  return { links, receipt };
}

const last = (instants: readonly (string | null)[]): string | null =>
  instants
    .filter((instant) => instant !== null)
    .sort()
    .at(-1) ?? null;

/** How far it is, in counts. */
export async function surveyProgress(
  { viewer, state, loaders, desk }: RequestContext,
  meeting: string,
): Promise<SurveyProgress | null> {
  const { heldOn } = await getMeeting(viewer, loaders, meeting);
  if (heldOn > state.today() || attendeesOf(state, meeting).length === 0) return null;
  const people = await listSurveyPeople(desk.database, meeting);
  const sent = people.filter(({ sentAt }) => sentAt !== null);
  const toRemind = people.filter(isToRemind);
  const [nextSent] = toRemind.map(({ sentAt }) => sentAt ?? '').sort();
  const answered = people.filter((row) => row.answered).length;
  return {
    attended: people.length,
    answered,
    rate: people.length === 0 ? null : answered / people.length,
    sent: sent.length,
    sentAt: sent.map(({ sentAt }) => sentAt).sort()[0] ?? null,
    toSend: people.filter(isToSend).length,
    toRemind: toRemind.length,
    reminded: people.filter(({ remindedAt }) => remindedAt !== null).length,
    remindedAt: last(people.map(({ remindedAt }) => remindedAt)),
    remindsOn: nextSent === undefined ? null : later(nextSent, REMINDER_AFTER_MS).slice(0, 10),
    withoutAddressIds: people.filter((row) => addressOf(row) === null).map(({ person }) => person),
  };
}
