import { Link } from '@tanstack/react-router';
import { SubjectCommands } from '../../commands/subject-commands';
import { useWords } from '../../i18n/use-words';
import type { GroupMeetingLine, ProjectDetail } from '../project.types';
import { MyCalendar } from './my-calendar';

/** "14:30 – 16:00", by the clocks of Paris; null for a whole day. */
export const hoursOf = ({
  startsAt,
  endsAt,
}: Pick<GroupMeetingLine, 'startsAt' | 'endsAt'>): string | null =>
  startsAt ? `${startsAt.slice(11, 16)}${endsAt ? ` – ${endsAt.slice(11, 16)}` : ''}` : null;

function MeetingLine({
  meeting,
  project,
}: {
  readonly meeting: GroupMeetingLine;
  readonly project: ProjectDetail;
}) {
  const { t, day } = useWords();
  const { id, heldOn, place, came } = meeting;
  const hours = hoursOf(meeting);
  return (
    <li>
      <span>
        <Link to="/meetings/$id" params={{ id }}>
          {day(heldOn)}
        </Link>
        {hours && `, ${hours}`}
        {place && <span className="idea-from"> {place}</span>}
        {came > 0 && <span className="idea-from"> {t('projects.came', { count: came })}</span>}
      </span>
      {project.mayWork && came === 0 && (
        <SubjectCommands
          subject={{ type: 'group-meeting', id: project.id, with: id, mayEdit: true }}
          of={day(heldOn)}
        />
      )}
    </li>
  );
}

/** When the group meets next, when it met, and how a calendar follows it. */
export function MeetingsSection({
  project,
  today,
}: {
  readonly project: ProjectDetail;
  readonly today: string;
}) {
  const { t } = useWords();
  const { id, meetings, mayEdit, mayWork, myRole } = project;
  const next = meetings.filter(({ heldOn }) => heldOn >= today);
  const past = meetings.filter(({ heldOn }) => heldOn < today).reverse();
  return (
    <section aria-labelledby="meetings-title">
      <h2 id="meetings-title">
        {t('projects.meetings')} <span className="fact-count">{next.length}</span>
      </h2>
      {next.length === 0 && (
        <p className="fact-none">{t(mayWork ? 'projects.meetingsFirst' : 'projects.meetingsNone')}</p>
      )}
      <ul className="group-meetings">
        {next.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} project={project} />
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>{t('projects.meetingsPast', { count: past.length })}</summary>
          <ul className="group-meetings">
            {past.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} project={project} />
            ))}
          </ul>
        </details>
      )}
      <SubjectCommands subject={{ type: 'project', id, mayEdit, mayAnswer: mayWork }} place="path" />
      {meetings.length > 0 && (
        <p className="group-calendar">
          <a href={`/calendar/project-${encodeURIComponent(id)}.ics`} download>
            {t('projects.calendarFile')}
          </a>
        </p>
      )}
      {myRole && <MyCalendar />}
    </section>
  );
}
