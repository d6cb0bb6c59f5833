import { useWords } from '../i18n/use-words';
import type { MeetingDetail } from './meeting.types';
import { isUpcoming } from './meetings-by-year';

interface MeetingSummaryProps {
  readonly meeting: MeetingDetail;
  readonly today: string;
}

/** What the rencontre brought, or is to bring, in words. */
export function MeetingSummary({ meeting, today }: MeetingSummaryProps) {
  const { t, day } = useWords();
  const { attendeeCount: came, invitedCount: invited, structureCount, acquaintancesMade } = meeting;
  if (isUpcoming(meeting, today)) {
    return (
      <p>
        {invited === 0
          ? t('meetingPage.nobodyInvited')
          : t('meetingPage.invited', { count: invited, date: day(meeting.heldOn) })}
      </p>
    );
  }
  if (came === 0) {
    return (
      <p>
        {invited > 0 && `${t('meetingPage.wereInvited', { count: invited })} `}
        {t('meetingPage.nobodyNoted')}
      </p>
    );
  }
  const structures = t('meetingPage.structures', { count: structureCount });
  return (
    <p>
      {t('meetingPage.came', { count: came, structures })}{' '}
      {invited > 0 && `${t('meetingPage.ofInvited', { count: invited })} `}
      {acquaintancesMade > 0 ? t('meetingPage.ties', { count: acquaintancesMade }) : t('meetingPage.noTies')}
    </p>
  );
}
