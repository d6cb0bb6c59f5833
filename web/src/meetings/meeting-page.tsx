import { Link, useParams } from '@tanstack/react-router';
import { SignInFirst } from '../access/sign-in-first';
import { coordinates, useMe, useSignedIn } from '../access/use-me';
import { GrowthLink } from '../growth/growth-link';
import { useWords } from '../i18n/use-words';
import { FollowUpSection } from '../projects/follow-ups/follow-up-section';
import { MeetingIdeas } from '../projects/ideas/meeting-ideas';
import { Testimonies } from '../projects/testimonies/testimonies';
import { useTerritory } from '../territory/use-territory';
import { ErrorNotice } from '../ui/error-notice';
import { Icon } from '../ui/icon';
import { Page } from '../ui/page';
import { WaitingTaps } from './attendance/waiting-taps';
import { MeetingFormat } from './formats/meeting-format';
import { InvitationPanel } from './invitations/invitation-panel';
import { OwnInvitation } from './invitations/own-invitation';
import type { MeetingDetail } from './meeting.types';
import { MeetingActions } from './meeting-actions';
import { MeetingSummary } from './meeting-summary';
import { isUpcoming } from './meetings-by-year';
import { PeopleByStructure } from './people-by-structure';
import { OwnSurvey, SurveyPanel } from './survey/survey-panel';
import { useHours } from './use-hours';
import { useMeeting } from './use-meetings';
import '../ui/form/form.css';
import './meetings.css';

/** Who came, and who was expected; or how to come to see it. */
function MeetingPeople({ meeting, today }: { readonly meeting: MeetingDetail; readonly today: string }) {
  const { t } = useWords();
  if (!useSignedIn()) return <SignInFirst what={t('meetingPage.toSeePeople')} />;
  const { attendees = [], invited = [] } = meeting;
  const came = new Set(attendees.map(({ id }) => id));
  const expected = invited.filter(({ id }) => !came.has(id));
  return (
    <>
      {attendees.length > 0 && <PeopleByStructure title={t('meetingPage.present')} people={attendees} />}
      {expected.length > 0 && (
        <PeopleByStructure
          title={t(
            isUpcoming(meeting, today) || came.size === 0 ? 'meetingPage.invitedTitle' : 'meetingPage.absent',
          )}
          people={expected}
        />
      )}
    </>
  );
}

/** One rencontre: when, where, what it brought, who was there, and what to do next. */
export function MeetingPage() {
  const { t, day, list } = useWords();
  const hours = useHours();
  const { id } = useParams({ strict: false });
  const me = useMe();
  const { data: meeting, error, refetch } = useMeeting(id ?? '');
  const today = useTerritory().data?.territory.today;
  const facts = meeting && [
    t(`meetingKind.${meeting.kind}`),
    day(meeting.heldOn),
    hours(meeting),
    list(meeting.cities.map(({ name }) => name)),
    meeting.place ?? '',
    meeting.capacity ? t('meetingPage.seats', { count: meeting.capacity }) : '',
    meeting.formatCard ? '' : (meeting.format ?? ''),
  ];
  return (
    <Page
      title={meeting?.title ?? t('room.meetings')}
      lead={facts?.filter((fact) => fact !== '').join(' · ')}
      wide
    >
      <p className="back-link">
        <Link to="/meetings">
          <Icon name="back" /> {t('meetingPage.all')}
        </Link>
      </p>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {meeting && today && (
        <>
          <div className="meeting-summary">
            <MeetingSummary meeting={meeting} today={today} />
            {meeting.kind === 'TERRITORIAL' && !isUpcoming(meeting, today) && <GrowthLink />}
            <MeetingActions meeting={meeting} today={today} />
            {me && coordinates(me) && <WaitingTaps meeting={meeting.id} />}
          </div>
          {meeting.heldOn >= today && me && coordinates(me) && <InvitationPanel meeting={meeting.id} />}
          {meeting.heldOn >= today && meeting.invited?.some((one) => one.id === me?.person?.id) && (
            <OwnInvitation meeting={meeting.id} />
          )}
          {meeting.attendees?.some((one) => one.id === me?.person?.id) && <OwnSurvey meeting={meeting.id} />}
          {me && coordinates(me) && meeting.attendeeCount > 0 && <SurveyPanel meeting={meeting.id} />}
          <MeetingFormat meeting={meeting} />
          <MeetingIdeas meeting={meeting.id} upcoming={isUpcoming(meeting, today)} />
          <FollowUpSection follows={meeting.id} />
          <Testimonies kind="MEETING" id={meeting.id} />
          <MeetingPeople meeting={meeting} today={today} />
        </>
      )}
    </Page>
  );
}
