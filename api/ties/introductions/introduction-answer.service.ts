import { type ChangeReceipt, changeRecords } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import type { FlatRow } from '../../graph/port';
import type { IntroductionAnswer } from '../../kinds';
import { prose } from '../../read-fields';
import type { RequestContext } from '../../request-context';
import { findIntroduction, type IntroductionRow } from './introduction.repository';
import { type Letter, sendLetters } from './introduction-mails';
import { answersOf, partOf } from './introduction-parts';

export interface Reply {
  readonly id: string;
  readonly answer: IntroductionAnswer;
  readonly version: number;
  /** Why, of what is declined. */
  readonly reason: string | null;
}

/** Refuses what was answered already, and what is another's to answer. */
function refuseOutOfTurn(row: IntroductionRow, { viewer }: RequestContext, answer: IntroductionAnswer): void {
  const part = partOf(row, viewer);
  if (part === null || part === 'COORDINATION')
    throw errors.forbidden('introduction', 'the people whom it concerns');
  if (answersOf(row, part).includes(answer)) return;
  if (row.state === 'ASKED')
    throw errors.conflict('The one who is asked has not answered yet.', {
      place: 'answer',
      cure: 'Wait for their answer, or call them.',
      facts: { reason: 'NOT_ANSWERED', state: row.state },
    });
  throw errors.conflict('This introduction was answered already.', {
    place: 'id',
    cure: 'Look at what became of it.',
    facts: { reason: 'ANSWERED', state: row.state },
  });
}

const namesOf = async ({ node }: RecordWriter, row: IntroductionRow) => {
  const name = async (id: string) => String((await node('Person', id))?.name ?? '');
  return {
    asker: await name(row.asker),
    introducer: await name(row.introducer),
    target: await name(row.target),
  };
};

/** Who is told of an answer. Contacts are read as the mail is sent: they are nowhere in what waits. */
function lettersOf(
  row: IntroductionRow,
  names: Awaited<ReturnType<typeof namesOf>>,
  { answer, reason }: Pick<Reply, 'answer' | 'reason'>,
): Letter[] {
  const { asker, introducer, target } = row;
  const about = [asker, introducer, target];
  const by = { by: names.introducer };
  switch (answer) {
    case 'ACCEPTED':
      return [
        {
          kind: 'INTRODUCTION_ACCEPTED',
          to: asker,
          about,
          data: { ...by, name: names.target, contactOf: target },
        },
        {
          kind: 'INTRODUCTION_ACCEPTED',
          to: target,
          about,
          data: { ...by, name: names.asker, contactOf: asker, message: row.word },
        },
      ];
    case 'DECLINED':
      return [
        {
          kind: 'INTRODUCTION_DECLINED',
          to: asker,
          about,
          data: { name: names.target, ...(reason === null ? {} : { reason }) },
        },
      ];
    default:
      return [
        { kind: 'INTRODUCTION_MET', to: asker, about, data: { name: names.target } },
        { kind: 'INTRODUCTION_MET', to: target, about, data: { name: names.asker } },
      ];
  }
}

function changeOf(
  answer: IntroductionAnswer,
  part: string | null,
  reason: string | null,
  now: string,
): FlatRow {
  switch (answer) {
    case 'ACCEPTED':
      return { state: answer, acceptedAt: now, answeredAt: now };
    case 'DECLINED':
      return { state: answer, answeredAt: now, declinedBy: part, reason };
    default:
      return { state: answer, metAt: now };
  }
}

/**
 * Answers an introduction: whoever is asked accepts it or declines it with a reason; then each of the three may say
 * that they met, and the person asked for may still decline. Throws NOT_FOUND, FORBIDDEN to anybody else, CONFLICT
 * when it was answered already.
 */
export async function answerIntroduction(
  context: RequestContext,
  mutationId: string,
  { id, answer, version, reason: given }: Reply,
): Promise<ChangeReceipt> {
  const { viewer, desk } = context;
  const reason = given === null ? null : (prose(1_000)(given, 'reason') as string | null);
  if (answer === 'DECLINED' && reason === null) throw errors.invalid('reason', 'a word that says why');
  const said = { answer, reason: answer === 'DECLINED' ? reason : null };
  return changeRecords(
    context,
    { mutationId, operation: 'INTRODUCTION_ANSWERED', asks: { id, ...said }, privately: true },
    async (writer) => {
      const row = await findIntroduction(writer.transaction, id);
      if (!row) throw errors.notFound('introduction', id);
      refuseOutOfTurn(row, context, answer);
      const part = partOf(row, viewer);
      await writer.updateNode('Introduction', id, changeOf(answer, part, said.reason, desk.clock()), version);
      await sendLetters(context, writer, mutationId, id, lettersOf(row, await namesOf(writer, row), said));
    },
  );
}
