import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { SignInFirst } from '../../access/sign-in-first';
import { useSignedIn } from '../../access/use-me';
import type { DoorPosterQuery } from '../../gql/graphql';
import { execute } from '../../graphql/execute';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { errorWords } from '../../ui/error-words';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { BackToMeeting } from '../back-to-meeting';
import { useHours } from '../use-hours';
import { DOOR_POSTER, RENEW_DOOR_CODE } from './door.query';
import { QrCode } from './qr-code';
import '../meetings.css';
import './door.css';

/** Four and four: easier to type from across a room. */
const inTwo = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

function Poster({ meeting, code }: { readonly meeting: DoorPosterQuery['meeting']; readonly code: string }) {
  const { t, day, list } = useWords();
  const hours = useHours();
  const { origin, host } = globalThis.location;
  const facts = [
    day(meeting.heldOn),
    hours(meeting),
    meeting.place ?? '',
    list(meeting.cities.map(({ name }) => name)),
  ];
  return (
    <section className="poster" aria-label={t('poster.title')}>
      <p className="poster-title">{meeting.title}</p>
      <p>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <p className="poster-call">{t('poster.call')}</p>
      <QrCode text={`${origin}/door?code=${code}`} label={t('poster.picture')} />
      <p className="poster-address">
        {t('poster.address')} <strong>{host}/door</strong>
      </p>
      <p className="poster-code">{inTwo(code)}</p>
      <ol className="poster-steps">
        <li>{t('poster.step1')}</li>
        <li>{t('poster.step2')}</li>
        <li>{t('poster.step3')}</li>
      </ol>
    </section>
  );
}

/** What hangs at the door: a picture that phones read, and the same in words. */
export function PosterPage() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false });
  const signedIn = useSignedIn();
  const {
    data: meeting,
    error,
    refetch,
  } = useQuery({
    enabled: signedIn === true,
    queryKey: ['door-poster', id],
    queryFn: async ({ signal }) => (await execute(DOOR_POSTER, { id }, signal)).meeting,
  });
  const renew = useSave(RENEW_DOOR_CODE, { said: () => t('poster.renewed') });
  const code = meeting?.doorCode ?? null;
  return (
    <Page
      title={t('poster.title')}
      lead={<BackToMeeting id={id} meeting={meeting} />}
      actions={
        code !== null && (
          <button type="button" className="button button-main" onClick={() => window.print()}>
            <Icon name="print" />
            {t('attendanceSheet.print')}
          </button>
        )
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {signedIn === false && <SignInFirst what={t('meetingPage.toSeePeople')} />}
      {meeting && (
        <div className="poster-frame">
          <p className="poster-note">{t('poster.lead')}</p>
          {code !== null && <Poster meeting={meeting} code={code} />}
          <div className="poster-note">
            <button
              type="button"
              className={code === null ? 'button button-main' : 'button'}
              disabled={renew.isPending}
              onClick={() => renew.mutate({ meeting: id })}
            >
              {t(code === null ? 'poster.make' : 'poster.renew')}
            </button>
            {code !== null && <p className="page-note">{t('poster.renewWhat')}</p>}
            {renew.error && <p role="alert">{errorWords(renew.error, t)}</p>}
          </div>
        </div>
      )}
    </Page>
  );
}
