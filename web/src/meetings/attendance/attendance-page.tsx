import { useParams } from '@tanstack/react-router';
import { SignInFirst } from '../../access/sign-in-first';
import { coordinates, useMe, useSignedIn } from '../../access/use-me';
import { useWords } from '../../i18n/use-words';
import { useTerritory } from '../../territory/use-territory';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { BackToMeeting } from '../back-to-meeting';
import { Arrivals } from '../door/arrivals';
import { isUpcoming } from '../meetings-by-year';
import { RollCall } from './roll-call';
import { useAttendance, useStoredAttendance } from './use-attendance';
import '../../ui/form/form.css';
import '../meetings.css';
import './attendance.css';

/** Taking attendance on a phone, in the room. */
export function AttendancePage() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false });
  const signedIn = useSignedIn();
  const meeting = useStoredAttendance(id).data;
  return (
    <Page title={t('attendance.title')} lead={<BackToMeeting id={id} meeting={meeting} />} ownSearch>
      <div className="attendance">
        {signedIn === false && <SignInFirst what={t('meetingPage.toSeePeople')} />}
        {signedIn && <Door meeting={id} />}
      </div>
    </Page>
  );
}

function Door({ meeting: id }: { readonly meeting: string }) {
  const { t, day } = useWords();
  const me = useMe();
  const attendance = useAttendance(id);
  const { data: meeting, error, refetch } = attendance.stored;
  const today = useTerritory().data?.territory.today ?? '';
  // What one has on the screen stays when the connection is lost.
  if (!meeting) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null;
  if (isUpcoming(meeting, today))
    return <p className="meetings-none">{t('attendance.tooEarly', { date: day(meeting.heldOn) })}</p>;
  return (
    <>
      {me && coordinates(me) && <Arrivals meeting={id} />}
      <RollCall attendance={attendance} />
    </>
  );
}
