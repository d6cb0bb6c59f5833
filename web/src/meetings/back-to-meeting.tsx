import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { Icon } from '../ui/icon';

interface BackToMeetingProps {
  readonly id: string;
  readonly meeting: { readonly title: string; readonly heldOn: string } | undefined;
}

/** Under the title of what is done for a rencontre: which one it is, and the way back to it. */
export function BackToMeeting({ id, meeting }: BackToMeetingProps) {
  const { t, day } = useWords();
  return (
    <Link to="/meetings/$id" params={{ id }} className="back-link">
      <Icon name="back" />{' '}
      {meeting ? `${meeting.title}, ${day(meeting.heldOn, 'short')}` : t('meetingPage.one')}
    </Link>
  );
}
