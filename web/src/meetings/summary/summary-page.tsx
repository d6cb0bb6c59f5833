import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { SignInFirst } from '../../access/sign-in-first';
import { coordinates, useMe, useSignedIn } from '../../access/use-me';
import type { MeetingSummaryQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { ShareButton } from '../../ui/share-button';
import { BackToMeeting } from '../back-to-meeting';
import { MEETING_SUMMARY } from './summary.query';
import { SummaryDesk } from './summary-desk';
import '../../ui/form/form.css';
import '../meetings.css';
import '../survey/survey-panel.css';
import './summary.css';

type Summary = NonNullable<MeetingSummaryQuery['meeting']['summary']>;

function Figures({ of }: { readonly of: Summary }) {
  const { t } = useWords();
  const { came, firstTime, structures, towns, ties, newPairs, ideas, projects } = of;
  const figures = [
    [came, t('summary.came', { count: came }), t('summary.firstTime', { count: firstTime })],
    [structures, t('summary.structures', { count: structures }), t('summary.towns', { count: towns.length })],
    [ties, t('summary.ties', { count: ties }), t('summary.newPairs', { count: newPairs })],
    [
      ideas.length,
      t('summary.ideas', { count: ideas.length }),
      t('summary.projects', { count: projects.length }),
    ],
  ] as const;
  return (
    <dl className="summary-figures">
      {figures.map(([figure, what, more]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            <strong>{figure}</strong> <span>{more}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="summary-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a rencontre was and brought, as it is sent to those who came, printed, and shared among members. */
export function SummaryPage() {
  const { t, day, list } = useWords();
  const { id = '' } = useParams({ strict: false });
  const me = useMe();
  const signedIn = useSignedIn();
  const works = me !== undefined && coordinates(me);
  const {
    data: meeting,
    error,
    refetch,
  } = useQuery({
    enabled: signedIn === true,
    queryKey: ['meeting-summary', id, works],
    queryFn: async ({ signal }) => (await execute(MEETING_SUMMARY, { id, works }, signal)).meeting,
  });
  const summary = meeting?.summary;
  return (
    <Page
      title={t('summary.title')}
      lead={<BackToMeeting id={id} meeting={meeting} />}
      actions={
        summary && (
          <>
            <button type="button" className="button" onClick={() => window.print()}>
              <Icon name="print" />
              {t('attendanceSheet.print')}
            </button>
            <ShareButton />
          </>
        )
      }
    >
      {signedIn === false && <SignInFirst what={t('summary.toRead')} />}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {meeting && !summary && <p>{t('summary.nobodyCame')}</p>}
      {meeting && summary && (
        <>
          <article className="summary">
            <p className="summary-what">
              <strong>{meeting.title}</strong>
              <span>
                {[day(meeting.heldOn), meeting.place ?? '', list(meeting.cities.map(({ name }) => name))]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </p>
            <Figures of={summary} />
            {summary.word && <p className="summary-word">{summary.word}</p>}
            <Lines title={t('summary.ideasTitle')} lines={summary.ideas} />
            <Lines title={t('summary.projectsTitle')} lines={summary.projects} />
            {summary.nextOn && (
              <section>
                <h2>{t('summary.next')}</h2>
                <p>{t('summary.nextOn', { date: day(summary.nextOn) })}</p>
              </section>
            )}
          </article>
          {works && <SummaryDesk meeting={meeting} />}
        </>
      )}
    </Page>
  );
}
