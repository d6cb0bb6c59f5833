import { type ChangeReceipt, changeRecords, idOf } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { signatureOf } from '../../access/viewer';
import { knownPerson } from '../../directory/known-person';
import { employersAt } from '../../directory/person.service';
import { errors } from '../../errors';
import { prose } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { countAsks, type IntroductionRow, listIntroductionsOf } from './introduction.repository';
import { monthBefore, refuseSame, refuseTooMany, refuseTooManyAsks } from './introduction-limits';
import { type Letter, sendLetters } from './introduction-mails';

export const MOST_WORD = 1_000;

export interface Request {
  /** Who wants to meet somebody; null for the viewer. */
  readonly from: string | null;
  readonly through: string;
  readonly to: string;
  readonly word: string;
}

export interface Asked {
  readonly id: string;
  /** False when the introducer has no address: somebody tells them by word of mouth. */
  readonly told: boolean;
  readonly receipt: ChangeReceipt;
}

type Ends = Pick<IntroductionRow, 'asker' | 'introducer' | 'target'>;

function endsOf({ viewer }: RequestContext, { from, through, to }: Request): Ends {
  const asker = from ?? viewer.personId;
  if (!asker) throw errors.invalid('from', 'the person who wants to meet the other');
  if (to === asker) throw errors.invalid('to', 'somebody else than the one who asks');
  if (through === asker) throw errors.invalid('through', 'somebody else than the one who asks');
  if (through === to) throw errors.invalid('through', 'somebody else than the person to meet');
  return { asker, introducer: through, target: to };
}

const PLACES = { asker: 'from', introducer: 'through', target: 'to' } as const;

/** The three are of the directory, and work somewhere today: else nobody knows where to find them. */
async function knownEnds(writer: RecordWriter, { state }: RequestContext, ends: Ends) {
  const name = async (end: keyof Ends): Promise<string> => {
    const stored = await knownPerson(writer, ends[end]);
    if (employersAt(state, ends[end], state.today()).length === 0)
      throw errors.invalid(PLACES[end], 'somebody who works for a structure today');
    return String(stored.name ?? '');
  };
  return { asker: await name('asker'), introducer: await name('introducer'), target: await name('target') };
}

/** The introducer is asked; the asker is told when the coordination asks in their name. */
const lettersOf = (ends: Ends, names: Ends, word: string, onBehalf: boolean): Letter[] => {
  const people = { name: names.asker, introducer: names.introducer, target: names.target };
  const about = [ends.asker, ends.introducer, ends.target];
  return [
    {
      kind: 'INTRODUCTION_ASKED',
      to: ends.introducer,
      about,
      data: { ...people, message: word, ...(onBehalf ? { by: 'coordination' } : {}) },
    },
    ...(onBehalf
      ? [{ kind: 'INTRODUCTION_ASKED_FOR_YOU' as const, to: ends.asker, about, data: people }]
      : []),
  ];
};

/**
 * Asks somebody to introduce one person to another, with a word why. Not twice for the same, and no more than a
 * bounded number a month (introduction-limits.ts). Throws NOT_FOUND, INVALID, CONFLICT.
 */
export async function requestIntroduction(
  context: RequestContext,
  mutationId: string,
  request: Request,
): Promise<Asked> {
  const { viewer, desk } = context;
  const ends = endsOf(context, request);
  const word = prose(MOST_WORD)(request.word, 'word');
  if (typeof word !== 'string') throw errors.invalid('word', 'a word that says why');
  const onBehalf = ends.asker !== viewer.personId;
  const now = desk.clock();
  const id = idOf(viewer, mutationId, 0);
  let told = true;
  const receipt = await changeRecords(
    context,
    { mutationId, operation: 'INTRODUCTION_REQUESTED', asks: { ...ends, word }, privately: true },
    async (writer) => {
      const { transaction } = writer;
      const names = await knownEnds(writer, context, ends);
      refuseTooManyAsks(await countAsks(transaction, signatureOf(viewer), monthBefore(now)), onBehalf);
      const rows = [
        ...(await listIntroductionsOf(transaction, ends.asker)),
        ...(await listIntroductionsOf(transaction, ends.introducer)),
      ];
      const known = [...new Map(rows.map((row) => [row.id, row])).values()];
      refuseSame(known, ends, now);
      refuseTooMany(known, ends, now);
      await writer.createNode('Introduction', id, {
        state: 'ASKED',
        word,
        askedAt: now,
        onBehalf: onBehalf ? true : null,
      });
      await writer.putLink('ASKED_BY', id, ends.asker);
      await writer.putLink('THROUGH', id, ends.introducer);
      await writer.putLink('TOWARDS', id, ends.target);
      const letters = lettersOf(ends, names, word, onBehalf);
      const unreached = await sendLetters(context, writer, mutationId, id, letters);
      told = !unreached.includes(ends.introducer);
    },
  );
  return { id, told, receipt };
}
