import { type ChangeReceipt, changeRecords, idOf } from '../access/change-records';
import type { Operation } from '../access/operations';
import type { RecordWriter } from '../access/record-writer';
import { coordinates, type Viewer } from '../access/viewer';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import type { Properties } from '../graph/stored-records';
import { HALF_DAYS, type HalfDay } from '../kinds';
import {
  asGiven,
  type FieldCheck,
  prose,
  readFields,
  refuseBackwards,
  refuseEndBefore,
  refuseMovedBackwards,
  refuseOther,
  versionSeen,
} from '../read-fields';
import type { RequestContext } from '../request-context';
import { writeHalfDays } from './half-days';
import { refuseBeyondRoom } from './host-room';
import type { OutreachInput } from './outreach.input';
import { findOutreach, type OutreachRow } from './outreach.repository';
import { type OutreachView, outreachView } from './outreach.service';

export interface OutreachChange {
  readonly outreach: OutreachView;
  readonly receipt: ChangeReceipt;
}

/** At least one half-day, as files write them: "mardi matin, jeudi matin". */
const halfDays: FieldCheck = (value, place) => {
  const given = Array.isArray(value) ? (value as unknown[]) : [];
  const known = HALF_DAYS.filter((one) => given.includes(one)) as HalfDay[];
  if (given.length === 0 || known.length !== new Set(given).size)
    throw errors.invalid(place, 'at least one half-day of the week');
  return writeHalfDays(known);
};

const FIELDS: Readonly<Record<string, FieldCheck>> = {
  halfDays,
  purpose: prose(500),
  since: asGiven,
  until: asGiven,
};
/** What the host agreed to, and the one who comes does not change alone. */
const AGREED_FIELDS = ['days', 'since', 'until'] as const;

function fieldsOf(input: OutreachInput): FlatRow {
  const { halfDays: days, ...rest } = readFields(input, FIELDS, ['halfDays']);
  return days === undefined ? rest : { ...rest, days };
}

const keeps = ({ edits }: Viewer, structure: string): boolean => edits.includes(structure);
/** The host's word: whoever keeps its sheet, or the coordination in its name. */
const speaksForHost = (viewer: Viewer, { host }: OutreachRow): boolean =>
  coordinates(viewer) || keeps(viewer, host);

async function known(context: RequestContext, id: string): Promise<OutreachRow> {
  const found = await findOutreach(context.desk.database, id);
  if (!found) throw errors.notFound('outreach', id);
  return found;
}

async function change(
  context: RequestContext,
  mutationId: string,
  { operation, asks }: { readonly operation: Operation; readonly asks: unknown },
  row: Pick<OutreachRow, 'id' | 'host' | 'runner'>,
  work: (writer: RecordWriter) => Promise<void>,
): Promise<OutreachChange> {
  const ends = [row.host, row.runner];
  const receipt = await changeRecords(
    context,
    { mutationId, operation, asks, about: ends, tells: ends },
    work,
  );
  return { outreach: outreachView(await known(context, row.id), context.state.today()), receipt };
}

async function add(
  context: RequestContext,
  mutationId: string,
  input: OutreachInput,
): Promise<OutreachChange> {
  const { host, runner } = input;
  if (!host) throw errors.invalid('input.host', 'a structure');
  if (!runner) throw errors.invalid('input.runner', 'a structure');
  if (host === runner) throw errors.invalid('input.host', 'another structure than the one that comes');
  const said = fieldsOf(input);
  const set: FlatRow = { ...said, since: said.since ?? context.state.today() };
  if (!('days' in set)) throw errors.invalid('input.halfDays', 'at least one half-day of the week');
  refuseBackwards(set);
  const id = idOf(context.viewer, mutationId, 0);
  const asks = { operation: 'OUTREACH_RECORDED', asks: input } as const;
  return change(context, mutationId, asks, { id, host, runner }, async (writer) => {
    for (const structure of [host, runner])
      if (!(await writer.node('Structure', structure))) throw errors.notFound('structure', structure);
    await refuseBeyondRoom(writer, host, sessionOf(id, set));
    const state = keeps(context.viewer, host) ? 'AGREED' : 'PROPOSED';
    await writer.createNode('Outreach', id, { ...set, state });
    await writer.putLink('HOSTS', host, id);
    await writer.putLink('RUNS', runner, id);
  });
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const sessionOf = (id: string, set: Readonly<Record<string, unknown>>) => ({
  id,
  days: text(set.days),
  since: text(set.since),
  until: text(set.until),
});

const isOver = (state: unknown): boolean => state === 'DECLINED' || state === 'WITHDRAWN';

async function edit(
  context: RequestContext,
  mutationId: string,
  row: OutreachRow,
  input: OutreachInput,
): Promise<OutreachChange> {
  refuseOther(input.host, row.host, 'input.host');
  refuseOther(input.runner, row.runner, 'input.runner');
  const set = fieldsOf(input);
  const version = versionSeen(input.version);
  const asks = { operation: 'OUTREACH_RECORDED', asks: input } as const;
  return change(context, mutationId, asks, row, async (writer) => {
    const stored = await writer.node('Outreach', row.id);
    if (!stored) throw errors.notFound('outreach', row.id);
    refuseMovedBackwards(stored, set);
    const state = stored.state ?? 'AGREED';
    const moved = AGREED_FIELDS.some(
      (field) => set[field] !== undefined && set[field] !== (stored[field] ?? null),
    );
    if (state === 'AGREED' && moved && !speaksForHost(context.viewer, row))
      throw errors.forbidden('input.halfDays', 'the host, or propose another session');
    // What was declined or withdrawn and is said otherwise is proposed again.
    const again = isOver(state) ? { state: 'PROPOSED', word: null } : {};
    if (moved || isOver(state))
      await refuseBeyondRoom(writer, row.host, sessionOf(row.id, { ...stored, ...set }));
    await writer.updateNode('Outreach', row.id, { ...set, ...again }, version);
  });
}

/**
 * Proposes a session, or corrects one at the version that was read. It is agreed at once when whoever says it keeps
 * the sheet of the host; never beyond the room that the host gave.
 */
export async function recordOutreach(
  context: RequestContext,
  mutationId: string,
  input: OutreachInput,
): Promise<OutreachChange> {
  if (!input.id) return add(context, mutationId, input);
  return edit(context, mutationId, await known(context, input.id), input);
}

export interface OutreachAnswer {
  readonly id: string;
  readonly version: number;
  readonly accepted: boolean;
  readonly word: string | null;
}

/** What is proposed, or was declined, as it is stored; what was agreed or withdrawn is answered no more. */
async function refuseUnlessOpen(writer: RecordWriter, id: string): Promise<Properties> {
  const stored = await writer.node('Outreach', id);
  if (!stored) throw errors.notFound('outreach', id);
  const state = stored.state ?? 'AGREED';
  if (state === 'PROPOSED' || state === 'DECLINED') return stored;
  throw errors.conflict('This session is no longer a proposal.', {
    place: 'id',
    cure: 'What was agreed is changed or ended; what was withdrawn is proposed anew.',
    facts: { reason: state },
  });
}

const WORD = { word: prose(500) };

/** The host agrees to a session that was proposed, within the room it gave, or says that it cannot. */
export async function answerOutreach(
  context: RequestContext,
  mutationId: string,
  answer: OutreachAnswer,
): Promise<OutreachChange> {
  const { id, version, accepted } = answer;
  const { word } = readFields({ word: answer.word }, WORD, [], '');
  const row = await known(context, id);
  const asks = { operation: 'OUTREACH_ANSWERED', asks: { id, accepted, word } } as const;
  return change(context, mutationId, asks, row, async (writer) => {
    const stored = await refuseUnlessOpen(writer, id);
    if (accepted) await refuseBeyondRoom(writer, row.host, sessionOf(id, stored));
    const set = accepted ? { state: 'AGREED', word: null } : { state: 'DECLINED', word: word ?? null };
    await writer.updateNode('Outreach', id, set, version);
  });
}

/** The session is held until that day, today unless said; both sides may end it. */
export async function endOutreach(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
  on: string | null,
): Promise<OutreachChange> {
  const row = await known(context, id);
  if (row.state !== 'AGREED')
    throw errors.conflict('This session was not agreed: it has no end.', {
      place: 'id',
      cure: 'Withdraw the proposal.',
      facts: { reason: row.state },
    });
  const until = on ?? context.state.today();
  refuseEndBefore(row.since, until, 'on');
  const asks = { operation: 'OUTREACH_ENDED', asks: { id, on } } as const;
  return change(context, mutationId, asks, row, (writer) =>
    writer.updateNode('Outreach', id, { until }, version),
  );
}

/** Takes back what was proposed and not agreed, or what was declined: either side, or the coordination. */
export async function withdrawOutreach(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
): Promise<OutreachChange> {
  const row = await known(context, id);
  const asks = { operation: 'OUTREACH_WITHDRAWN', asks: { id } } as const;
  return change(context, mutationId, asks, row, async (writer) => {
    await refuseUnlessOpen(writer, id);
    await writer.updateNode('Outreach', id, { state: 'WITHDRAWN' }, version);
  });
}
