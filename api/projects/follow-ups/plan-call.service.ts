import { type ChangeReceipt, changeRecords, idOf } from '../../access/change-records';
import type { Operation } from '../../access/operations';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import { parisInstant } from '../../exchange/calendar/paris-time';
import { dropMailsAbout, queueMail } from '../../mail/outbox.repository';
import { whole } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { followUpPath } from './call-calendar';
import type { FollowUpRow } from './derive';
import { coordinationToWrite, peopleToWrite, type Recipient } from './recipients';
import { followUpToRecord, isDiscreet, writeFollowUp } from './record-follow-up.service';

export interface Call {
  readonly on: string;
  /** `14:30`, by the clocks of Paris. */
  readonly time: string;
  readonly minutes: number;
  /** Where it takes place, on whatever tool one has. */
  readonly link: string | null;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_LINK = 500;
const about = (id: string): string => `call ${id}`;

/** An https address without a name or password in it; it is shown as text and never opened by itself. */
function readLink(link: string | null): string | null {
  const text = link?.trim() ?? '';
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isGood = url?.protocol === 'https:' && url.username === '' && url.password === '';
  if (!url || !isGood || url.href.length > MOST_LINK)
    throw errors.invalid('link', 'an address that begins with https://');
  return url.href;
}

/** Throws INVALID for a call that is over, a time that is none, and a link that is no https. */
function readCall({ on, time, minutes, link }: Call, now: string): Call {
  if (!TIME.test(time)) throw errors.invalid('time', 'a time such as 14:30');
  if (parisInstant(on, time).toISOString() <= now) throw errors.invalid('on', 'a moment to come');
  return { on, time, minutes: Number(whole(5, 480)(minutes, 'minutes')), link: readLink(link) };
}

/** What goes on between the people of an introduction is theirs: the journal tells it to its author alone. */
const operationOf = (row: FollowUpRow, operation: Operation): Operation =>
  isDiscreet(row) ? 'INTRODUCTION_FOLLOWED_UP' : operation;

/** Who is invited: everybody of a project, who asked for an introduction, the coordination to what is its own. */
async function invitedTo({ transaction }: RecordWriter, row: FollowUpRow): Promise<Recipient[]> {
  const { kind, people } = row.followed;
  const who = kind === 'PROJECT' ? people : people.filter(({ role }) => role === 'ASKER');
  const own = await peopleToWrite(
    transaction,
    who.map(({ person }) => person),
  );
  const needsTeam = kind === 'MEETING' || !people.some(({ role }) => role === 'LEAD' || role === 'ASKER');
  const team = needsTeam ? await coordinationToWrite(transaction) : [];
  const addresses = new Set(own.map(({ address }) => address.toLowerCase()));
  return [...own, ...team.filter(({ address }) => !addresses.has(address.toLowerCase()))];
}

/** Queues the invitation, or that it is called off; what waits to tell of the call as it was goes unsent. */
async function tellCall(
  { viewer, desk }: RequestContext,
  writer: RecordWriter,
  mutationId: string,
  told: {
    readonly row: FollowUpRow;
    readonly kind: 'FOLLOW_UP_CALL' | 'FOLLOW_UP_CALL_OFF';
    readonly call: Call;
  },
  mark: { readonly uid: string; readonly sequence: number },
): Promise<void> {
  const { row, kind, call } = told;
  await dropMailsAbout(writer.transaction, about(row.id));
  for (const [i, { address, person }] of (await invitedTo(writer, row)).entries())
    await queueMail(writer.transaction, {
      id: idOf(viewer, mutationId, -100 - i),
      kind,
      to: address,
      data: {
        kind: row.followed.kind,
        title: row.followed.title ?? '',
        on: call.on,
        time: call.time,
        minutes: String(call.minutes),
        url: call.link ?? '',
        uid: mark.uid,
        sequence: String(mark.sequence),
        path: followUpPath(row),
      },
      createdAt: desk.clock(),
      about: [about(row.id), ...(person === null ? [] : [person])],
    });
}

/**
 * Plans the call of a follow-up, or moves it: kept, and told to who takes part with an entry for their calendar.
 * Throws NOT_FOUND, FORBIDDEN, INVALID, CONFLICT.
 */
export async function planFollowUp(
  context: RequestContext,
  mutationId: string,
  { id, version, call }: { readonly id: string; readonly version: number; readonly call: Call },
): Promise<ChangeReceipt> {
  const row = await followUpToRecord(context, id);
  const { state, desk } = context;
  const now = state.demonstration ? `${state.today()}T00:00:00.000Z` : desk.clock();
  const planned = readCall(call, now);
  return changeRecords(
    context,
    {
      mutationId,
      operation: operationOf(row, 'FOLLOW_UP_PLANNED'),
      asks: { id, ...call },
      privately: isDiscreet(row),
    },
    async (writer) => {
      const uid = row.callUid ?? `${writer.newId(7)}@interconnaissance`;
      const sequence = row.callUid === null ? 0 : (row.callSequence ?? 0) + 1;
      await writeFollowUp(
        writer,
        row,
        {
          callUid: uid,
          callSequence: sequence,
          callOn: planned.on,
          callTime: planned.time,
          callMinutes: planned.minutes,
          callLink: planned.link,
          callCancelled: null,
        },
        version,
      );
      await tellCall(
        context,
        writer,
        mutationId,
        { row, kind: 'FOLLOW_UP_CALL', call: planned },
        { uid, sequence },
      );
    },
  );
}

/** Calls it off: calendars are told. Throws CONFLICT when none is planned. */
export async function callOffFollowUp(
  context: RequestContext,
  mutationId: string,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<ChangeReceipt> {
  const row = await followUpToRecord(context, id);
  return changeRecords(
    context,
    {
      mutationId,
      operation: operationOf(row, 'FOLLOW_UP_CALLED_OFF'),
      asks: { id },
      privately: isDiscreet(row),
    },
    async (writer) => {
      const { callUid: uid, callOn: on, callTime: time } = row;
      if (uid === null || on === null || time === null || row.callCancelled)
        throw errors.conflict('No call is planned.', { place: 'id', cure: 'Look at it again.' });
      const sequence = (row.callSequence ?? 0) + 1;
      await writeFollowUp(writer, row, { callCancelled: true, callSequence: sequence }, version);
      const call = { on, time, minutes: row.callMinutes ?? 30, link: row.callLink };
      await tellCall(
        context,
        writer,
        mutationId,
        { row, kind: 'FOLLOW_UP_CALL_OFF', call },
        { uid, sequence },
      );
    },
  );
}
