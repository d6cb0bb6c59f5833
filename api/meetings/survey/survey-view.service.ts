import { employersAt } from '../../directory/person.service';
import type { RequestContext } from '../../request-context';
import { getMeeting, namedAttendees } from '../meeting.service';
import { type Respondent, type SurveyDoor, whoAnswers } from './respondent.service';
import { findOwnWords } from './survey.repository';
import type { Survey, SurveyPerson } from './survey.type';

const byFrench = new Intl.Collator('fr').compare;

/** Ids of those who say that they know the person. Not for a link: whoever holds it may be somebody else. */
function offersTo({ state }: RequestContext, { person, byLink }: Respondent): ReadonlySet<string> {
  if (byLink) return new Set();
  const today = state.today();
  const { acquaintances } = state.network.records;
  return new Set(
    acquaintances
      .filter(({ to, ownWord, until }) => to === person && ownWord && (until === null || until > today))
      .map(({ from }) => from),
  );
}

/**
 * Whom to ask about: who was in the room, but for those whom one declared before. Of an earlier answer nothing is
 * told but that there was one. Ties to confirm stand first, one's colleagues last, each by name.
 */
export async function openSurvey(context: RequestContext, door: SurveyDoor): Promise<Survey> {
  const { state, loaders, desk } = context;
  const respondent = await whoAnswers(context, door);
  const { person, meeting, byLink } = respondent;
  const { title, heldOn } = await getMeeting(context.viewer, loaders, meeting);
  const words = await findOwnWords(desk.database, person);
  const isHere = (word: (typeof words)[number]) => word.source === 'SURVEY' && word.meeting === meeting;
  const told = new Set(words.filter(isHere).map(({ other }) => other));
  const before = new Set(words.filter((word) => !isHere(word)).map(({ other }) => other));
  const others = namedAttendees(state, meeting).filter((id) => id !== person);
  const asked = others.filter((id) => !before.has(id));
  const offers = offersTo(context, respondent);
  const own = new Set(employersAt(state, person, heldOn));
  const names = new Map(state.network.records.structures.map(({ id, name }) => [id, name]));
  const rows = await loaders.person.loadMany(asked);
  const people = rows.flatMap((row): SurveyPerson[] => {
    if (row === null || row instanceof Error) return [];
    const employers = employersAt(state, row.id, heldOn);
    return [
      {
        id: row.id,
        name: row.name,
        structures: employers.map((id) => names.get(id) ?? '').sort(byFrench),
        colleague: employers.some((id) => own.has(id)),
        answered: told.has(row.id),
        offered: offers.has(row.id),
      },
    ];
  });
  const place = ({ offered, colleague }: SurveyPerson) => (offered ? 0 : colleague ? 2 : 1);
  people.sort((a, b) => place(a) - place(b) || byFrench(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const me = await loaders.person.load(person);
  const { answers } = state.network.records;
  return {
    meetingId: meeting,
    title,
    heldOn,
    personId: person,
    name: me?.name ?? '',
    byLink,
    answered: answers.some(({ from, to }) => from === person && to === meeting),
    people,
    known: others.length - asked.length,
  };
}
