import { type ChangeReceipt, changeRecords, scopeOf } from '../../access/change-records';
import type { RecordWriter } from '../../access/record-writer';
import { errors } from '../../errors';
import { dropMails } from '../../mail/outbox.repository';
import type { RequestContext } from '../../request-context';
import { endDeclaration, isOwnWord, openDeclaration } from '../../ties/declaration';
import { type SurveyDoor, whoAnswers } from './respondent.service';
import { noteAnswered } from './survey.repository';
import type { SurveyAnswerInput } from './survey.type';
import { reminderId } from './survey-mails';

const MOST_ANSWERS = 200;

/** What one said in a survey, checked as far as it can be without looking; throws INVALID. */
function readAnswers(answers: readonly SurveyAnswerInput[], self: string): void {
  if (answers.length > MOST_ANSWERS) throw errors.invalid('answers', `at most ${MOST_ANSWERS} answers`);
  const people = answers.map(({ person }) => person);
  if (new Set(people).size < people.length) throw errors.invalid('answers.person', 'each person once');
  if (people.includes(self)) throw errors.invalid('answers.person', 'somebody else than oneself');
  for (const { known, level = null } of answers)
    if (level !== null && !(known && [1, 2, 3, 4].includes(level)))
      throw errors.invalid('answers.level', 'a level from 1 to 4, of somebody whom one knows');
}

interface Room {
  readonly person: string;
  readonly meeting: string;
  readonly heldOn: string;
  readonly today: string;
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

async function answerOf(writer: RecordWriter, answer: SurveyAnswerInput, room: Room, n: number) {
  const { person, meeting, heldOn, today } = room;
  const { person: to, known, level = null, readyToIntroduce } = answer;
  const open = await openDeclaration(writer, person, to);
  const isHere = open?.properties.source === 'SURVEY' && open.properties.meetingId === meeting;
  // Not asked again: whoever holds a link does not write over what the person said elsewhere.
  if (open && isOwnWord(open) && !isHere)
    throw errors.conflict('This was said before: the survey does not ask it again.', {
      place: 'answers.person',
      cure: 'Sign in to change it on the sheet of the person.',
      facts: { reason: 'SAID_BEFORE' },
    });
  if (!known && !isHere) return;
  // A correction of the same day takes the place of what it corrects.
  if (open && isHere && open.properties.declaredAt === today)
    await writer.dropLink('KNOWS', person, to, String(open.properties.id));
  else if (open) await endDeclaration(writer, open, today);
  if (!known) return;
  const since = open ? (open.properties.since ?? null) : heldOn;
  await writer.putLink('KNOWS', person, to, {
    id: writer.newId(n),
    level,
    readyToIntroduce,
    source: 'SURVEY',
    declaredAt: today,
    // What a colleague or a file had noted before goes on from its day.
    since: since === null ? null : earlier(String(since), heldOn),
    meetingId: meeting,
  });
}

export interface SurveyOutcome {
  readonly kept: number;
  readonly receipt: ChangeReceipt;
}

/**
 * Answers of one person about those who were in the room; none at all says that one met nobody new. Each is a
 * declaration of the person's own, dated the day of the rencontre. The same mutationId twice is once.
 */
export async function answerSurvey(
  context: RequestContext,
  mutationId: string,
  door: SurveyDoor,
  answers: readonly SurveyAnswerInput[],
): Promise<SurveyOutcome> {
  const { viewer, person, meeting } = await whoAnswers(context, door);
  readAnswers(answers, person);
  const said = { ...context, viewer };
  scopeOf(viewer, mutationId);
  const today = context.state.today();
  const receipt = await changeRecords(
    said,
    {
      mutationId,
      operation: 'SURVEY_ANSWERED',
      // Never the trust answer, nor what would tell that it changed.
      asks: { person, meeting, answers: answers.map(({ person: of, known }) => [of, known]) },
      privately: true,
      about: [person, meeting],
    },
    async (writer) => {
      const present = new Set((await writer.linksTo('ATTENDED', meeting)).map(({ from }) => from));
      if (!present.has(person)) throw errors.surveyLinkUnusable('NOT_ATTENDED');
      const stored = await writer.node('Meeting', meeting);
      const room = { person, meeting, today, heldOn: earlier(String(stored?.heldOn ?? today), today) };
      for (const [n, answer] of answers.entries()) {
        const other = await writer.node('Person', answer.person);
        if (!present.has(answer.person) || !other || other.erasedAt)
          throw errors.invalid('answers.person', 'somebody who was at this rencontre');
        await answerOf(writer, answer, room, n);
      }
      await noteAnswered(writer.transaction, person, meeting, context.desk.clock());
      await dropMails(writer.transaction, [reminderId(person, meeting)]);
    },
  );
  Object.assign(context, { state: said.state, loaders: said.loaders });
  return { kept: answers.length, receipt };
}
