import { errors } from '../errors';
import type { FlatRow, FlatValue } from '../graph/port';
import { LINK_KINDS } from '../graph/record-kinds';
import type { Properties } from '../graph/stored-records';
import { dropMailsAbout } from '../mail/outbox.repository';
import { isBeyond, roomAtHost } from '../pathway/host-room';
import { findOutreach } from '../pathway/outreach.repository';
import type { LinkStep, NodeStep, RecordStep } from './record-step';
import { recordsOf } from './record-step';
import type { RecordWriter } from './record-writer';

/** What says how well a sheet is kept: it comes back with it, and a later yes is no reason not to take back. */
const MARKS = ['reviewedOn', 'selfReferencedAt', 'reviewAskedFor', 'orphanedAt'];
/** What follows from the rest, and is not compared. */
const DERIVED = ['version', 'folded', 'searchText', 'importId', 'id', 'editedFields', ...MARKS];

const ROOM_FIELDS = ['state', 'days', 'since', 'until'];

/** Refuses, because these records are no more as the change left them. */
export type Refuse = (reason: 'CHANGED_SINCE' | 'TIED_SINCE', records: readonly string[]) => Promise<never>;

export interface UndoTools {
  readonly writer: RecordWriter;
  readonly refuse: Refuse;
  /** How many links of any kind a record has. */
  readonly countLinks: (step: NodeStep) => Promise<number>;
}

const keyOf = (step: RecordStep): string =>
  step.kind === 'node'
    ? `${step.label}\t${step.id}`
    : [step.link, step.from, step.to, step.id ?? ''].join('\t');

const told = (row: FlatRow): FlatRow =>
  Object.fromEntries(
    Object.entries(row).filter(([key, value]) => !DERIVED.includes(key) && (value ?? null) !== null),
  );

/** How a change left a record: some fields of it, or, of one that it made, all; null when it took it away. */
interface Outcome {
  readonly step: RecordStep;
  readonly made: boolean;
  readonly fields: FlatRow | null;
}

function outcomesOf(steps: readonly RecordStep[]): Outcome[] {
  const outcomes = new Map<string, Outcome>();
  for (const step of steps) {
    const earlier = outcomes.get(keyOf(step));
    const made = earlier && earlier.fields !== null ? earlier.made : step.before === null;
    const fields = step.after === null ? null : { ...earlier?.fields, ...step.after };
    outcomes.set(keyOf(step), { step, made, fields });
  }
  return [...outcomes.values()];
}

const linkNow = async (writer: RecordWriter, step: LinkStep): Promise<Properties | null> =>
  (await writer.linksFrom(step.link, step.from)).find(
    ({ to, properties }) => to === step.to && (step.id === null || properties.id === step.id),
  )?.properties ?? null;

const isSame = (a: FlatValue | undefined, b: FlatValue | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** True when the record is as the change left it. */
function isAsLeft(now: Properties | null, { made, fields }: Outcome): boolean {
  if (fields === null || now === null) return fields === null && now === null;
  const keys = Object.keys(made ? { ...told(now), ...told(fields) } : fields);
  return keys.filter((key) => !DERIVED.includes(key)).every((key) => isSame(now[key], fields[key]));
}

async function refuseWhatChanged(steps: readonly RecordStep[], { writer, refuse }: UndoTools): Promise<void> {
  for (const outcome of outcomesOf(steps)) {
    const { step } = outcome;
    const now = step.kind === 'node' ? await writer.node(step.label, step.id) : await linkNow(writer, step);
    if (!isAsLeft(now, outcome)) await refuse('CHANGED_SINCE', recordsOf(step));
  }
}

/** Nothing of somebody who was erased comes back. */
async function refuseErased(steps: readonly RecordStep[], writer: RecordWriter): Promise<void> {
  const people = steps.flatMap((step) => {
    if (step.kind === 'node') return step.label === 'Person' ? [step.id] : [];
    const { from, to } = LINK_KINDS[step.link];
    return [...(from === 'Person' ? [step.from] : []), ...(to === 'Person' ? [step.to] : [])];
  });
  for (const id of new Set(people)) {
    if (!(await writer.node('Person', id))?.erasedAt) continue;
    throw errors.conflict('Somebody whom this change was about has been erased.', {
      place: 'entry',
      cure: 'What is left of the change stays as it is.',
      facts: { reason: 'ERASED', record: id },
    });
  }
}

/** What the structure's people had not edited before is open to files again. */
function editedBefore(step: NodeStep, now: Properties): FlatRow {
  if (!('editedFields' in (step.after ?? {}))) return {};
  const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);
  const [before, after] = [list(step.before?.editedFields), list(step.after?.editedFields)];
  const left = list(now.editedFields).filter((field) => before.includes(field) || !after.includes(field));
  return { editedFields: left.length > 0 ? left : null };
}

const marksIn = (row: FlatRow): FlatRow =>
  Object.fromEntries(MARKS.filter((mark) => mark in row).map((mark) => [mark, row[mark] ?? null]));

/** The marks that the change left, as they were before; one that a later change set stays. */
function marksBefore({ before, after }: NodeStep, now: Properties): FlatRow {
  const left = Object.keys(marksIn(after ?? {})).filter((mark) => isSame(now[mark], after?.[mark]));
  return Object.fromEntries(left.map((mark) => [mark, before?.[mark] ?? null]));
}

async function undoNode(step: NodeStep, { writer, refuse, countLinks }: UndoTools): Promise<void> {
  const { label, id, before, after } = step;
  if (before === null) {
    if ((await countLinks(step)) > 0) await refuse('TIED_SINCE', [id]);
    if (label === 'Introduction') await dropMailsAbout(writer.transaction, id);
    await writer.dropNode(label, id);
  } else if (after === null) {
    const kept = { editedFields: before.editedFields ?? null, ...marksIn(before) };
    await writer.createNode(label, id, { ...told(before), ...kept });
  } else {
    if (label === 'MembershipRequest') await dropMailsAbout(writer.transaction, id);
    const now = (await writer.node(label, id)) ?? {};
    const fields = Object.entries(before).filter(([key]) => !DERIVED.includes(key));
    const set = { ...Object.fromEntries(fields), ...editedBefore(step, now), ...marksBefore(step, now) };
    await writer.updateNode(label, id, set, null);
  }
}

async function undoLink(step: LinkStep, { writer }: UndoTools): Promise<void> {
  const { link, from, to, before, after } = step;
  const id = step.id === null ? {} : { id: step.id };
  if (before === null) await writer.dropLink(link, from, to, step.id ?? undefined);
  else if (after === null) await writer.putLink(link, from, to, { ...told(before), ...id });
  else {
    const fields = Object.entries(before).filter(([key]) => !DERIVED.includes(key));
    await writer.putLink(link, from, to, { ...Object.fromEntries(fields), ...id });
  }
}

/** At most one acquaintance is open per ordered pair: another one was declared since. */
async function refuseTwoOpen(steps: readonly RecordStep[], { writer, refuse }: UndoTools): Promise<void> {
  for (const step of steps) {
    if (step.kind !== 'link' || step.link !== 'KNOWS') continue;
    const between = (await writer.linksFrom('KNOWS', step.from)).filter(({ to }) => to === step.to);
    if (between.filter(({ properties }) => !properties.until).length > 1)
      await refuse('CHANGED_SINCE', recordsOf(step));
  }
}

/** What comes back takes no more room than its host gives. */
async function refuseCrowded(steps: readonly RecordStep[], { writer, refuse }: UndoTools): Promise<void> {
  const sessions = steps.flatMap((step) => (step.kind === 'node' && step.label === 'Outreach' ? [step] : []));
  for (const { id, before, after } of sessions) {
    const isMoved = ROOM_FIELDS.some((field) => !isSame(before?.[field], after?.[field]));
    const row = isMoved ? await findOutreach(writer.transaction, id) : null;
    if (row?.state === 'AGREED' && isBeyond(await roomAtHost(writer, row.host, row)))
      await refuse('CHANGED_SINCE', [row.host]);
  }
}

/** Takes the steps of a change back, the last first; refuses when a record is no more as the change left it. */
export async function undoSteps(steps: readonly RecordStep[], tools: UndoTools): Promise<void> {
  await refuseErased(steps, tools.writer);
  await refuseWhatChanged(steps, tools);
  for (const step of [...steps].reverse()) {
    if (step.kind === 'node') await undoNode(step, tools);
    else await undoLink(step, tools);
  }
  await refuseTwoOpen(steps, tools);
  await refuseCrowded(steps, tools);
}
