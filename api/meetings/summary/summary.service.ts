import { rowsOf } from '../../network/lookup';
import { plusDays } from '../../plus-days';
import { DUE_AFTER_DAYS } from '../../projects/follow-ups/follow-up-days';
import { getProjects } from '../../projects/groups/project.service';
import { listIdeas } from '../../projects/ideas/idea.service';
import type { RequestContext } from '../../request-context';
import type { NetworkState } from '../../ties/network-state';
import type { MeetingRow } from '../meeting.repository';
import { attendeesOf, meetingTies, structuresPresent } from '../meeting.service';
import { listSurveyPeople } from '../survey/survey.repository';
import { addressOf } from '../survey/survey-mails';
import { listSummarised } from './summary.repository';
import type { MeetingSummary } from './summary.type';

/** How many of those who came had been at no rencontre before. */
function firstTimers({ network }: NetworkState, meeting: string): number {
  const index = network.meetings.indexOf.get(meeting);
  if (index === undefined) return 0;
  const day = network.heldOn[index] ?? 0;
  const people = new Set(
    Array.from(rowsOf(network.attendance.byTo, index), (row) => network.attendance.from[row] ?? 0),
  );
  return [...people].filter((person) =>
    Array.from(rowsOf(network.attendance.byFrom, person), (row) => network.attendance.to[row] ?? 0).every(
      (other) => other === index || (network.heldOn[other] ?? 0) >= day,
    ),
  ).length;
}

/** What a rencontre was and brought, in figures of the graph and the words of whoever coordinates. No contact, no level. */
export async function summaryOf(
  context: RequestContext,
  meeting: MeetingRow,
): Promise<MeetingSummary | null> {
  const { state, desk } = context;
  const { id, heldOn, summaryWord } = meeting;
  const came = attendeesOf(state, id).length;
  if (came === 0) return null;
  const structures = structuresPresent(state, id);
  const towns = new Set(structures.flatMap((structure) => state.index.citiesOf(structure)));
  const ties = meetingTies(state, id);
  const none = { search: null, state: null, theme: null, city: null, project: null, mine: false };
  const ideas = await listIdeas(context, { ...none, meeting: id });
  const projects = await getProjects(
    context,
    [...new Set(ideas.flatMap(({ projectIds }) => projectIds))].sort(),
  );
  const sent = await listSummarised(desk.database, id);
  const reached = (await listSurveyPeople(desk.database, id)).filter((row) => addressOf(row) !== null);
  const told = new Set(sent.map(({ person }) => person));
  const next = plusDays(heldOn, DUE_AFTER_DAYS);
  return {
    came,
    firstTime: firstTimers(state, id),
    structures: structures.length,
    towns: state.cities.filter((city) => towns.has(city.id)).map(({ name }) => name),
    ties: ties.made,
    newPairs: ties.made - ties.metBefore,
    ideas: ideas.map(({ text }) => text),
    projects: projects.map(({ title }) => title),
    nextOn: meeting.kind === 'TERRITORIAL' && next >= state.today() ? next : null,
    word: summaryWord,
    sentAt: sent.map(({ sentAt }) => sentAt).sort()[0] ?? null,
    edition: Math.max(0, ...sent.map(({ edition }) => edition)),
    sent: sent.length,
    toSend: reached.filter(({ person }) => !told.has(person)).length,
    reached: reached.length,
  };
}
