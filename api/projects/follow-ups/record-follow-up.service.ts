import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import type { FlatRow } from '../../graph/port';
import type { LinkKind } from '../../graph/record-kinds';
import type { FollowUpState } from '../../kinds';
import { dropMailsAbout } from '../../mail/outbox.repository';
import { prose } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { type FollowUpRow, nextFollowUpId } from './derive';
import { findFollowUp } from './follow-up.repository';
import type { FollowUpKind } from './follow-up-kinds';
import { mayRecordFollowUp, maySeeFollowUp } from './follow-up-rights';

const MOST_WORDS = 1_000;

/** What somebody says of what is followed up. */
export interface Answer {
  readonly state: FollowUpState;
  readonly obstacle: string | null;
  readonly nextStep: string | null;
  /** The day on which one spoke of it; today unless said. */
  readonly heldOn: string | null;
  /** To be looked at again on that day; never for what is stopped. */
  readonly reviewOn: string | null;
}

const FOLLOWS: Readonly<Record<FollowUpKind, LinkKind>> = {
  MEETING: 'FOLLOWS_MEETING',
  PROJECT: 'FOLLOWS_PROJECT',
  INTRODUCTION: 'FOLLOWS_INTRODUCTION',
};

/** The day by the clock; on the demonstration, its own. */
export const todayOf = ({ desk, state }: Pick<RequestContext, 'desk' | 'state'>): string =>
  state.demonstration ? state.today() : desk.clock().slice(0, 10);

/** What of one's own is discreet, and undone by oneself alone. */
export const isDiscreet = ({ followed }: FollowUpRow): boolean => followed.kind === 'INTRODUCTION';

/** Throws NOT_FOUND for what is not the viewer's to see, FORBIDDEN for what is another's to record. */
export async function followUpToRecord(context: RequestContext, id: string): Promise<FollowUpRow> {
  const row = await findFollowUp(context.desk.database, id, todayOf(context));
  if (!row || !maySeeFollowUp(row, context.viewer)) throw errors.notFound('follow-up', id);
  if (!mayRecordFollowUp(row, context.viewer))
    throw errors.forbidden('followUp', 'who leads it, or the coordinator');
  return row;
}

/** Throws INVALID for days that cannot be: a talk to come, or before what it is about began; a look again in the past. */
export function readAnswer(said: Answer, { followed }: FollowUpRow, today: string): Answer {
  const text = (value: string | null, place: string) =>
    value === null ? null : (prose(MOST_WORDS)(value, place) as string | null);
  const heldOn = said.heldOn ?? today;
  if (heldOn > today) throw errors.invalid('heldOn', 'a day that is not to come');
  if (followed.since !== null && heldOn < followed.since)
    throw errors.invalid('heldOn', `no day before ${followed.since}, when it began`);
  if (said.reviewOn !== null && said.reviewOn <= today) throw errors.invalid('reviewOn', 'a day after today');
  return {
    state: said.state,
    obstacle: text(said.obstacle, 'obstacle'),
    nextStep: text(said.nextStep, 'nextStep'),
    heldOn,
    reviewOn: said.state === 'STOPPED' ? null : said.reviewOn,
  };
}

/** Writes fields of a follow-up, which it makes when nothing was kept of it; throws CONFLICT for a stale version. */
export async function writeFollowUp(
  writer: RecordWriter,
  row: FollowUpRow,
  set: FlatRow,
  version: number,
): Promise<void> {
  const stored = await writer.node('FollowUp', row.id);
  if (stored) return writer.updateNode('FollowUp', row.id, set, version);
  if (version !== 0) throw errors.stale('followup', { version: 0 }, { version, ...set });
  await writer.createNode('FollowUp', row.id, { dueOn: row.dueOn, ...set });
  await writer.putLink(FOLLOWS[row.followed.kind], row.id, row.followed.id);
}

/** The next one, which an answer plans: made, moved, or dropped while nobody has said anything in it. */
async function planNext(
  writer: RecordWriter,
  { id, followed }: FollowUpRow,
  dueOn: string | null,
): Promise<void> {
  const next = nextFollowUpId(id);
  const stored = await writer.node('FollowUp', next);
  if (stored?.state) return;
  if (dueOn === null) {
    if (!stored) return;
    await writer.dropLink(FOLLOWS[followed.kind], next, followed.id);
    return writer.dropNode('FollowUp', next);
  }
  if (stored) return writer.updateNode('FollowUp', next, { dueOn }, null);
  await writer.createNode('FollowUp', next, { dueOn });
  await writer.putLink(FOLLOWS[followed.kind], next, followed.id);
}

/** Keeps an answer: whoever waits to be asked the same is asked no more. */
export async function keepAnswer(
  writer: RecordWriter,
  row: FollowUpRow,
  answer: Answer,
  { version, now }: { readonly version: number; readonly now: string },
): Promise<void> {
  await writeFollowUp(writer, row, { ...answer, answeredAt: now }, version);
  await planNext(writer, row, answer.reviewOn);
  await dropMailsAbout(writer.transaction, row.id);
}

/**
 * Says where a project, a rencontre or an introduction stands: the leads, the asker, or the coordination; corrects it
 * with the version that was read. Throws NOT_FOUND, FORBIDDEN, INVALID, CONFLICT.
 */
export async function recordFollowUp(
  context: RequestContext,
  mutationId: string,
  { id, version, answer }: { readonly id: string; readonly version: number; readonly answer: Answer },
): Promise<ChangeReceipt> {
  const row = await followUpToRecord(context, id);
  const said = readAnswer(answer, row, todayOf(context));
  const discreet = isDiscreet(row);
  return changeRecords(
    context,
    {
      mutationId,
      operation: discreet ? 'INTRODUCTION_FOLLOWED_UP' : 'FOLLOW_UP_RECORDED',
      asks: { id, ...answer },
      privately: discreet,
      about: discreet ? [] : [row.followed.id],
    },
    (writer) => keepAnswer(writer, row, said, { version, now: context.desk.clock() }),
  );
}
