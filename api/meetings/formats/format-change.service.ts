import { type ChangeReceipt, changeRecords, idOf } from '../../access/change-records';
import { errors } from '../../errors';
import type { FlatValue } from '../../graph/port';
import {
  type FieldCheck,
  line,
  lines,
  prose,
  readFields,
  requireFields,
  versionSeen,
  whole,
} from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { builtInFormats } from './built-in-formats';
import { findMeetingsOfFormat } from './format.repository';
import { findFormat } from './format.service';
import type { FormatInput } from './format.type';
import { type FormatCard, storedStep } from './format-card';

export interface FormatChanged {
  readonly format: FormatCard | null;
  readonly receipt: ChangeReceipt;
}

const MOST_STEPS = 30;
const FIELDS: Readonly<Record<string, FieldCheck>> = {
  title: line(120),
  purpose: prose(600),
  minutes: whole(5, 1_440),
  peopleFrom: whole(2, 1_000),
  peopleTo: whole(2, 1_000),
  material: lines(30, 200),
  tips: lines(20, 300),
};
const text = line(300);
const minutes = whole(0, 480);

/** Steps as they are stored; two may be alike. */
function readSteps(steps: FormatInput['steps']): Record<string, FlatValue> {
  if (steps === undefined) return {};
  if (steps === null) return { steps: null };
  if (steps.length > MOST_STEPS) throw errors.invalid('input.steps', `at most ${MOST_STEPS} steps`);
  const stored = steps.map((step) =>
    storedStep({
      minutes: Number(minutes(step.minutes, 'input.steps.minutes')),
      text: String(text(step.text, 'input.steps.text')),
    }),
  );
  return { steps: stored };
}

const refuseBuiltIn = (id: string): void => {
  if (builtInFormats('FR').some((card) => card.id === id))
    throw errors.conflict('This card came with the application.', {
      place: 'input.id',
      cure: 'Copy it, and change the copy.',
      facts: { reason: 'BUILT_IN' },
    });
};

/** Writes a card, or corrects one at the version that was read. Throws CONFLICT for one that came with the application. */
export async function recordFormat(
  context: RequestContext,
  mutationId: string,
  input: FormatInput,
): Promise<FormatChanged> {
  const isNew = !input.id;
  const id = input.id ?? idOf(context.viewer, mutationId, 0);
  refuseBuiltIn(id);
  const set = { ...readFields(input, FIELDS, ['title']), ...readSteps(input.steps) };
  if (isNew) requireFields(set, ['title']);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'FORMAT_RECORDED', asks: input },
    async (writer) => {
      const stored = isNew ? {} : ((await writer.node('Format', id)) ?? {});
      const [from, to] = ['peopleFrom', 'peopleTo'].map((field) =>
        set[field] === undefined ? (stored[field] ?? null) : set[field],
      );
      if (typeof from === 'number' && typeof to === 'number' && to < from)
        throw errors.invalid('input.peopleTo', `a number from ${from}`);
      if (isNew) await writer.createNode('Format', id, set);
      else await writer.updateNode('Format', id, set, versionSeen(input.version));
    },
  );
  return { format: await findFormat(context.desk, id), receipt };
}

/** Takes a card away: rencontres that follow it keep its name. It can be taken back with them for 90 days. */
export async function removeFormat(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
): Promise<FormatChanged> {
  refuseBuiltIn(id);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'FORMAT_REMOVED', asks: { id } },
    async (writer) => {
      await writer.updateNode('Format', id, {}, version);
      const stored = await writer.node('Format', id);
      if (!stored) throw errors.notFound('format', id);
      for (const meeting of await findMeetingsOfFormat(writer.transaction, id)) {
        const { format } = (await writer.node('Meeting', meeting)) ?? {};
        await writer.updateNode(
          'Meeting',
          meeting,
          { formatId: null, format: format ?? stored.title ?? null },
          null,
        );
      }
      await writer.dropNode('Format', id);
    },
  );
  return { format: await findFormat(context.desk, id), receipt };
}
