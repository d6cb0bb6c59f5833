import { changeRecords } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { errors } from '../errors';
import type { PathStage } from '../kinds';
import { asGiven, prose, readFields, refuseEndBefore } from '../read-fields';
import type { RequestContext } from '../request-context';
import { editedFields } from './edited-fields';
import { isOpenAfter } from './spans';
import { answerStructure, type StructureChange } from './structure-change.service';

export interface PositionChange {
  readonly structure: string;
  readonly stage: PathStage;
  readonly note: string | null | undefined;
  readonly since: string | null | undefined;
  readonly until: string | null | undefined;
  /** The step that it leaves for this one, the same day; its note comes along unless another is given. */
  readonly insteadOf?: PathStage | null | undefined;
}

const FIELDS = { note: prose(5_000), since: asGiven, until: asGiven };

/** It leaves a step: the past is kept, unless it came there the same day, which is a slip. */
async function leave(
  writer: RecordWriter,
  structure: string,
  stage: PathStage,
  today: string,
): Promise<string | null> {
  const open = (await writer.linksFrom('POSITIONED_AT', structure)).find(
    ({ to, properties }) => to === stage && isOpenAfter(properties, today),
  );
  if (!open) throw errors.notFound('position', stage);
  const { id, since, note } = open.properties;
  if (typeof since === 'string' && since >= today)
    await writer.dropLink('POSITIONED_AT', structure, stage, String(id));
  else await writer.putLink('POSITIONED_AT', structure, stage, { id: String(id), until: today });
  return typeof note === 'string' ? note : null;
}

/** Says that a structure stands on a stage; with `until`, that it stands there no more from that day. */
export async function positionStructure(
  context: RequestContext,
  mutationId: string,
  change: PositionChange,
): Promise<StructureChange> {
  const { structure, stage, insteadOf, ...said } = change;
  if (insteadOf === stage) throw errors.invalid('insteadOf', 'another step');
  if (insteadOf && said.until) throw errors.invalid('until', 'nothing, when it comes from another step');
  const set = readFields(said, FIELDS, [], '');
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'STRUCTURE_POSITIONED', asks: change },
    async (writer) => {
      const stored = await writer.node('Structure', structure);
      if (!stored) throw errors.notFound('structure', structure);
      const today = context.state.today();
      const brought = insteadOf ? await leave(writer, structure, insteadOf, today) : null;
      const open = (await writer.linksFrom('POSITIONED_AT', structure)).find(
        ({ to, properties }) => to === stage && isOpenAfter(properties, today),
      );
      if (!open && set.until) throw errors.notFound('position', stage);
      const since = set.since === undefined ? (open ? (open.properties.since ?? null) : today) : set.since;
      const id = String(open?.properties.id ?? writer.newId(0));
      if (typeof set.until === 'string') refuseEndBefore(since, set.until, 'until');
      await writer.putLink('POSITIONED_AT', structure, stage, {
        ...(brought && !open ? { note: brought } : {}),
        ...set,
        since,
        id,
      });
      if (writer.steps.length > 0)
        await writer.updateNode(
          'Structure',
          structure,
          editedFields(context.viewer, stored, ['stages']),
          null,
        );
    },
  );
  return answerStructure(context, structure, receipt);
}
