import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../access/use-me';
import { SubjectCommands } from '../commands/subject-commands';
import { Icon } from '../ui/icon';
import type { MeetingDetail } from './meeting.types';
import { isUpcoming } from './meetings-by-year';

interface MeetingActionsProps {
  readonly meeting: MeetingDetail;
  readonly today: string;
}

/** What one may do with a rencontre; the next thing to do first. */
export function MeetingActions({ meeting, today }: MeetingActionsProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { id, heldOn } = meeting;
  const upcoming = isUpcoming(meeting, today);
  const works = me !== undefined && coordinates(me);
  return (
    <div className="meeting-actions">
      {works && !upcoming && (
        <Link to="/meetings/$id/attendance" params={{ id }} className="button button-main">
          <Icon name="check" />
          {t('attendance.take')}
        </Link>
      )}
      {works && (
        <Link
          to="/meetings/$id/invite"
          params={{ id }}
          className={upcoming ? 'button button-main' : 'button'}
        >
          <Icon name="mail" />
          {t('invite.action')}
        </Link>
      )}
      {works && heldOn >= today && (
        <Link to="/meetings/$id/door" params={{ id }} className="button">
          <Icon name="share" />
          {t('poster.action')}
        </Link>
      )}
      {works && (
        <Link to="/meetings/$id/sheet" params={{ id }} className="button">
          <Icon name="print" />
          {t('attendanceSheet.action')}
        </Link>
      )}
      {works && (
        <Link to="/meetings/$id/seating" params={{ id }} className="button">
          <Icon name="people" />
          {t('seating.action')}
        </Link>
      )}
      {me && me.role !== 'VISITOR' && meeting.attendeeCount > 0 && (
        <Link to="/meetings/$id/summary" params={{ id }} className="button">
          <Icon name="quote" />
          {t('summary.action')}
        </Link>
      )}
      {!upcoming && (
        <Link to="/" search={{ asOf: heldOn }} className="button">
          <Icon name="map" />
          {t('meetingPage.network')}
        </Link>
      )}
      {works && <SubjectCommands subject={{ type: 'meeting', id, mayEdit: true }} />}
    </div>
  );
}
