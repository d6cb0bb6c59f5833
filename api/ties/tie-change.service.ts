import { type ChangeReceipt, changeRecords } from '../access/change-records';
import type { RecordWriter } from '../access/record-writer';
import { knownPerson } from '../directory/known-person';
import { getPerson, type PersonView } from '../directory/person.service';
import { errors } from '../errors';
import type { StoredLink } from '../graph/stored-records';
import type { RequestContext } from '../request-context';
import { endDeclaration, isOwnWord, openDeclaration } from './declaration';

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

/** What somebody said themselves is theirs: nobody else says it anew or takes it back. */
function refuseOthersWord(open: StoredLink | null, own: boolean): void {
  if (!open || own || !isOwnWord(open)) return;
  throw errors.conflict('The person said so themselves: their word stays.', {
    place: 'from',
    cure: 'Ask them to change it.',
  });
}

/** The day of the rencontre that made an acquaintance; today without one. */
async function dayOf(writer: RecordWriter, meeting: string | null, today: string): Promise<string> {
  if (meeting === null) return today;
  const stored = await writer.node('Meeting', meeting);
  if (!stored) throw errors.notFound('meeting', meeting);
  const heldOn = String(stored.heldOn ?? today);
  if (heldOn > today) throw errors.invalid('meeting', 'a rencontre that has begun');
  return heldOn;
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
      await knownPerson(writer, from);
      await knownPerson(writer, to);
      const day = await dayOf(writer, meeting, today);
      const before = await openDeclaration(writer, from, to);
      refuseOthersWord(before, own);
      if (before) await endDeclaration(writer, before, today);
      await writer.putLink('KNOWS', from, to, {
        id: writer.newId(0),
        level,
        readyToIntroduce,
        source: own ? 'SELF' : 'COORDINATOR',
        declaredAt: today,
        // Said again, it goes on from the day it was said first: nothing tells that an answer changed.
        since: before ? (before.properties.since ?? null) : day,
        // Without a day of its own it has its rencontre's: another rencontre would move it.
        meetingId: before?.properties.meetingId ?? (before && !before.properties.since ? null : meeting),
      });
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
  const own = context.viewer.personId === from;
  const receipt = await changeRecords(
    context,
    {
      mutationId,
      operation: 'ACQUAINTANCE_WITHDRAWN',
      asks: { from, to },
      privately: own,
    },
    async (writer) => {
      const open = await openDeclaration(writer, from, to);
      if (!open) throw errors.notFound('acquaintance', `${from} → ${to}`);
      refuseOthersWord(open, own);
      await endDeclaration(writer, open, context.state.today());
    },
  );
  return answer(context, from, to, receipt);
}

/**
 * Says whether `from` is ready to introduce people to `to`, of a tie that they declared; the trust answer stays what it
 * was, and nothing tells whether there is one. What was so already changes nothing.
 */
export async function setReadyToIntroduce(
  context: RequestContext,
  mutationId: string,
  named: string | null,
  { to, ready }: { readonly to: string; readonly ready: boolean },
): Promise<AcquaintanceChange> {
  const from = declarer(context, named);
  const own = context.viewer.personId === from;
  const today = context.state.today();
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'ACQUAINTANCE_DECLARED', asks: { from, to, ready }, privately: own },
    async (writer) => {
      const open = await openDeclaration(writer, from, to);
      if (!open) throw errors.notFound('acquaintance', `${from} → ${to}`);
      refuseOthersWord(open, own);
      if ((open.properties.readyToIntroduce === true) === ready) return;
      const { importId: _mark, ...said } = open.properties;
      await endDeclaration(writer, open, today);
      await writer.putLink('KNOWS', from, to, { ...said, id: writer.newId(0), readyToIntroduce: ready });
    },
  );
  return answer(context, from, to, receipt);
}
