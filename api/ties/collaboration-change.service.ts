import { type ChangeReceipt, changeRecords, idOf } from '../access/change-records';
import { errors } from '../errors';
import {
  asGiven,
  type FieldCheck,
  line,
  prose,
  readFields,
  refuseBackwards,
  refuseEndBefore,
  refuseMovedBackwards,
  refuseOther,
  versionSeen,
} from '../read-fields';
import type { RequestContext } from '../request-context';
import type { CollaborationInput } from './tie.input';
import type { CollaborationView } from './tie.service';

export interface CollaborationChange {
  readonly collaboration: CollaborationView;
  readonly receipt: ChangeReceipt;
}

const FIELDS: Readonly<Record<string, FieldCheck>> = {
  level: asGiven,
  kind: line(200),
  since: asGiven,
  until: asGiven,
  note: prose(5_000),
};

const recordOf = ({ state }: RequestContext, id: string) => {
  const found = state.network.records.collaborations.find((one) => one.id === id);
  if (!found) throw errors.notFound('collaboration', id);
  return found;
};

function answer(context: RequestContext, id: string, receipt: ChangeReceipt): CollaborationChange {
  const { from, to, ...rest } = recordOf(context, id);
  return { collaboration: { ...rest, fromId: from, toId: to, asOf: context.state.today() }, receipt };
}

/** Says that two structures collaborate, or corrects what was said at the version that was read. */
export async function recordCollaboration(
  context: RequestContext,
  mutationId: string,
  input: CollaborationInput,
): Promise<CollaborationChange> {
  const known = input.id ? recordOf(context, input.id) : null;
  if (known) {
    refuseOther(input.from, known.from, 'input.from');
    refuseOther(input.to, known.to, 'input.to');
  }
  const [from, to] = [known?.from ?? input.from, known?.to ?? input.to];
  if (!from) throw errors.invalid('input.from', 'a structure');
  if (!to) throw errors.invalid('input.to', 'a structure');
  if (from === to) throw errors.invalid('input.to', 'another structure');
  const id = known?.id ?? idOf(context.viewer, mutationId, 0);
  const set = readFields(input, FIELDS);
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'COLLABORATION_RECORDED', asks: input },
    async (writer) => {
      const since = known ? {} : { since: context.state.today() };
      if (known) refuseMovedBackwards(known, set);
      else refuseBackwards({ ...since, ...set });
      await writer.putLink(
        'COLLABORATES_WITH',
        from,
        to,
        { ...since, ...set, id },
        known ? versionSeen(input.version) : null,
      );
    },
  );
  return answer(context, id, receipt);
}

/** They collaborate until that day, today unless said. */
export async function endCollaboration(
  context: RequestContext,
  mutationId: string,
  id: string,
  version: number,
  on: string | null,
): Promise<CollaborationChange> {
  const known = recordOf(context, id);
  const until = on ?? context.state.today();
  refuseEndBefore(known.since, until, 'on');
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'COLLABORATION_ENDED', asks: { id, on } },
    (writer) => writer.putLink('COLLABORATES_WITH', known.from, known.to, { id, until }, version),
  );
  return answer(context, id, receipt);
}
