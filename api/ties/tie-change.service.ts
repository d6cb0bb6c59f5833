import { type ChangeReceipt, changeRecords } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { getPerson, type PersonView } from '../directory/person.service';
import { errors } from '../errors';
import type { FlatRow } from '../graph/port';
import type { RequestContext } from '../request-context';

export interface AcquaintanceChange {
  readonly from: PersonView;
  readonly to: PersonView;
  readonly receipt: ChangeReceipt;
}

export interface Declaration {
  readonly from: string | null;
  readonly to: string;
  readonly level: number | null;
  readonly readyToIntroduce: boolean;
  readonly meeting: string | null;
}

async function answer(
  { viewer, state, loaders }: RequestContext,
  from: string,
  to: string,
  receipt: ChangeReceipt,
): Promise<AcquaintanceChange> {
  return {
    from: await getPerson(viewer, state, loaders, from, null),
    to: await getPerson(viewer, state, loaders, to, null),
    receipt,
  };
}

/** Who declares: the person named, else the viewer. */
function declarer({ viewer }: RequestContext, from: string | null): string {
  const person = from ?? viewer.personId;
  if (!person) throw errors.invalid('from', 'the person who knows the other');
  return person;
}

const openOne = async (writer: RecordWriter, from: string, to: string) =>
  (await writer.linksFrom('KNOWS', from)).find((link) => link.to === to && !link.properties.until);

/** Ends the open declaration; one that began today, and so never held, goes. */
async function end(writer: RecordWriter, from: string, to: string, on: string): Promise<FlatRow | null> {
  const open = await openOne(writer, from, to);
  if (!open) return null;
  const id = String(open.properties.id);
  if (String(open.properties.since ?? '') >= on) await writer.dropLink('KNOWS', from, to, id);
  else await writer.putLink('KNOWS', from, to, { id, until: on });
  return open.properties;
}

/**
 * Says that `from` knows `to`. It ends what the same person said before and opens anew, also when the answer is
 * the same: nothing tells whether a trust answer changed. Only the person's own word has a level.
 */
export async function declareAcquaintance(
  context: RequestContext,
  mutationId: string,
  declaration: Declaration,
): Promise<AcquaintanceChange> {
  const { viewer, state } = context;
  const { to, level, readyToIntroduce, meeting } = declaration;
  const from = declarer(context, declaration.from);
  const own = viewer.personId === from;
  if (from === to) throw errors.invalid('to', 'somebody else than oneself');
  if (level !== null && !own) throw errors.invalid('level', 'nothing: only the person says it');
  if (level !== null && ![1, 2, 3, 4].includes(level)) throw errors.invalid('level', 'a level from 1 to 4');
  const today = state.today();
  const receipt = await changeRecords(
    context,
    {
      mutationId,
      operation: 'ACQUAINTANCE_DECLARED',
      asks: { from, to, readyToIntroduce, meeting },
      privately: own,
    },
    async (writer) => {
      if (meeting !== null && !(await writer.node('Meeting', meeting)))
        throw errors.notFound('meeting', meeting);
      const before = await openOne(writer, from, to);
      const unbroken = before?.properties.source === (own ? 'SELF' : 'COORDINATOR');
      if (before && !own && !unbroken)
        throw errors.conflict('The person said so themselves: their word stays.', { place: 'from' });
      // What the person says again goes on from the day they said it first: only who asks about levels could tell.
      const since = unbroken ? (before?.properties.since ?? today) : today;
      const declared = {
        level,
        readyToIntroduce,
        meetingId: meeting ?? (unbroken ? (before?.properties.meetingId ?? null) : null),
        source: own ? 'SELF' : 'COORDINATOR',
        declaredAt: today,
      };
      if (before && unbroken) {
        await writer.dropLink('KNOWS', from, to, String(before.properties.id));
      } else if (before) await end(writer, from, to, today);
      await writer.putLink('KNOWS', from, to, { ...declared, since, id: writer.newId(0) });
    },
  );
  return answer(context, from, to, receipt);
}

/** Takes back what `from` said of `to`, from today on. */
export async function withdrawAcquaintance(
  context: RequestContext,
  mutationId: string,
  named: string | null,
  to: string,
): Promise<AcquaintanceChange> {
  const from = declarer(context, named);
  const receipt = await changeRecords(
    context,
    {
      mutationId,
      operation: 'ACQUAINTANCE_WITHDRAWN',
      asks: { from, to },
      privately: context.viewer.personId === from,
    },
    async (writer) => {
      if (!(await end(writer, from, to, context.state.today())))
        throw errors.notFound('acquaintance', `${from} → ${to}`);
    },
  );
  return answer(context, from, to, receipt);
}
