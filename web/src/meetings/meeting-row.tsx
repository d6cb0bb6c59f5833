import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import type { MeetingLine } from './meeting.types';
import { MeetingFigures } from './meeting-figures';

interface MeetingRowProps {
  readonly meeting: MeetingLine;
  readonly upcoming: boolean;
}

/** One rencontre of the list: when, what, where, and what it brought. */
export function MeetingRow({ meeting, upcoming }: MeetingRowProps) {
  const { t, day, list } = useWords();
  const { id, title, heldOn, kind, cities } = meeting;
  const where = list(cities.map(({ name }) => name));
  return (
    <li className="meeting-row" data-upcoming={upcoming}>
      <time dateTime={heldOn}>{day(heldOn)}</time>
      <div className="meeting-what">
        <h3>
          <Link to="/meetings/$id" params={{ id }}>
            {title}
          </Link>
        </h3>
        <p>
          {kind !== 'TERRITORIAL' && <span className="meeting-kind">{t(`meetingKind.${kind}`)}</span>}
          {where}
        </p>
      </div>
      <MeetingFigures of={meeting} upcoming={upcoming} />
    </li>
  );
}
