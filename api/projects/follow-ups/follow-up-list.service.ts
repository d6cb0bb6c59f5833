import { errors } from '../../errors';
import type { FollowUpState } from '../../kinds';
import { later } from '../../later';
import type { RequestContext } from '../../request-context';
import { calendarOf } from './call-calendar';
import type { FollowUpRow } from './derive';
import { listFollowUps, listNotices, type NoticeRow } from './follow-up.repository';
import type { FollowUp, FollowUpCall } from './follow-up.type';
import { NOTICES_READ_MS } from './follow-up-days';
import type { FollowUpKind } from './follow-up-kinds';
import { mayRecordFollowUp, maySeeFollowUp } from './follow-up-rights';
import { answerersOf } from './recipients';
import { todayOf } from './record-follow-up.service';

export interface FollowUpFilter {
  /** Due by that day. */
  readonly dueBefore: string | null;
  readonly state: FollowUpState | null;
  readonly kind: FollowUpKind | null;
  /** Of this rencontre, project or introduction. */
  readonly follows: string | null;
}

function callOf(row: FollowUpRow, now: string): FollowUpCall | null {
  const calendar = calendarOf(row, now);
  if (calendar === null || row.callOn === null || row.callTime === null) return null;
  return {
    on: row.callOn,
    time: row.callTime,
    minutes: row.callMinutes ?? 30,
    link: row.callLink,
    cancelled: row.callCancelled,
    calendar,
  };
}

function view(context: RequestContext, row: FollowUpRow, notices: readonly NoticeRow[]): FollowUp {
  const { followed } = row;
  const answererIds = answerersOf(row);
  const own = notices.filter(({ followUp }) => followUp === row.id);
  const first = (key: 'askedAt' | 'remindedAt') =>
    own
      .map((notice) => notice[key])
      .filter((at) => at !== null)
      .sort()[0] ?? null;
  const person = (role: string) =>
    followed.kind === 'INTRODUCTION'
      ? (followed.people.find((one) => one.role === role)?.person ?? null)
      : null;
  return {
    id: row.id,
    kind: followed.kind,
    follows: followed.id,
    title: followed.title,
    sinceOn: followed.since,
    dueOn: row.dueOn,
    group: row.group,
    latest: row.latest,
    state: row.state,
    obstacle: row.obstacle,
    nextStep: row.nextStep,
    heldOn: row.heldOn,
    reviewOn: row.reviewOn,
    answeredAt: row.answeredAt,
    askedAt: first('askedAt'),
    remindedAt: first('remindedAt'),
    call: callOf(row, context.desk.clock()),
    byCoordination: answererIds.length === 0,
    mayRecord: mayRecordFollowUp(row, context.viewer),
    version: row.version,
    answererIds,
    fromId: person('ASKER'),
    toId: person('TARGET'),
  };
}

/** The follow-ups that the viewer may see, by due date, then by id. */
export async function readFollowUps(
  context: RequestContext,
  { dueBefore, state, kind, follows }: FollowUpFilter,
): Promise<FollowUp[]> {
  const { desk, viewer } = context;
  if (viewer.personId === null && viewer.role !== 'COORDINATOR' && viewer.role !== 'ADMINISTRATOR') return [];
  const rows = await listFollowUps(desk.database, todayOf(context));
  const notices = await listNotices(desk.database, later(desk.clock(), -NOTICES_READ_MS));
  return rows
    .filter(
      (row) =>
        maySeeFollowUp(row, viewer) &&
        (dueBefore === null || (row.dueOn !== null && row.dueOn <= dueBefore)) &&
        (state === null || row.state === state) &&
        (kind === null || row.followed.kind === kind) &&
        (follows === null || row.followed.id === follows),
    )
    .map((row) => view(context, row, notices));
}

/** One that the viewer just wrote. */
export async function showFollowUp(context: RequestContext, id: string): Promise<FollowUp> {
  const everything = { dueBefore: null, state: null, kind: null, follows: null };
  const found = (await readFollowUps(context, everything)).find((one) => one.id === id);
  if (!found) throw errors.notFound('follow-up', id);
  return found;
}
