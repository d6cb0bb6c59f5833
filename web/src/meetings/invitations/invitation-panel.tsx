import { useQuery } from '@tanstack/react-query';
import { execute } from '../../graphql/execute';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { errorWords } from '../../ui/error-words';
import { MailButtons } from '../mail-buttons';
import { GuestList } from './guest-list';
import { INVITATION_PROGRESS, REMIND_INVITED, SEND_INVITATIONS } from './invitation.query';
import '../survey/survey-panel.css';
import './invitation.css';

/** For the coordination, on the page of a rencontre to come: the invitations go, and who comes. */
export function InvitationPanel({ meeting }: { readonly meeting: string }) {
  const { t, list } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation-progress', meeting],
    queryFn: async ({ signal }) => (await execute(INVITATION_PROGRESS, { id: meeting }, signal)).meeting,
  });
  const send = useSave(SEND_INVITATIONS, { said: () => t('invitations.sentNow') });
  const remind = useSave(REMIND_INVITED, { said: () => t('invitations.remindedNow') });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data || data.invitations.invited === 0) return null;
  const { invited, sent, toSend, toRemind, coming, notComing, guests } = data.invitations;
  const unreached = guests.filter((guest) => !guest.hasAddress && (guest.answer ?? null) === null);
  const refused = send.error ?? remind.error;
  return (
    <section className="survey-panel" aria-labelledby="invitation-panel">
      <h2 id="invitation-panel">{t('invitations.title')}</h2>
      <ul className="invitation-figures">
        <li>
          <strong>{coming}</strong> {t('invitations.coming', { count: coming })}
          {data.capacity ? ` ${t('invitations.ofSeats', { count: data.capacity })}` : ''}
        </li>
        <li>
          <strong>{notComing}</strong> {t('invitations.notComing', { count: notComing })}
        </li>
        <li>
          <strong>{invited - coming - notComing}</strong>{' '}
          {t('invitations.unanswered', { count: invited - coming - notComing })}
        </li>
      </ul>
      {data.capacity && coming > data.capacity ? <p role="note">{t('invitations.full')}</p> : null}
      <p className="survey-panel-note">
        {sent === 0 ? t('invitations.notSent') : t('invitations.sent', { count: sent })}
      </p>
      <MailButtons
        meeting={meeting}
        isFirst={sent === 0}
        send={{ count: toSend, label: t('invitations.send', { count: toSend }), saving: send }}
        remind={{ count: toRemind, label: t('invitations.remind', { count: toRemind }), saving: remind }}
      />
      {refused && <p role="alert">{errorWords(refused, t)}</p>}
      {unreached.length > 0 && (
        <p>
          {t('invitations.unreached', {
            count: unreached.length,
            names: list(unreached.map(({ person }) => person.name)),
          })}
        </p>
      )}
      <GuestList meeting={meeting} guests={guests} />
    </section>
  );
}
