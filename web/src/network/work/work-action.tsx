import { Link } from '@tanstack/react-router';
import { useOpenForm } from '../../commands/open-form';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import type { WorkItem } from './use-work';
import { INVITE_ONE } from './work.query';

interface WorkActionProps {
  readonly item: WorkItem;
}

/** A mail that is ready to be sent from one's own mailbox; null when the address is not shown to the viewer. */
const mailTo = (address: string | null | undefined, subject: string, body: string): string | null =>
  address
    ? `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
    : null;

/** The button that does the next action, or leads to where it is done. */
export function WorkAction({ item: { structure, nextAction } }: WorkActionProps) {
  const { t, day } = useWords();
  const { open } = useOpenForm();
  const { kind, meeting, person, via } = nextAction;
  const invite = useSave(INVITE_ONE, {
    said: () => t('work.invited', { person: person?.name ?? '', meeting: meeting?.title ?? '' }),
    receipt: (result) => result.invite.receipt,
  });
  const names = { person: person?.name ?? '', via: via?.name ?? '', structure: structure.name };
  if (kind === 'REGISTER') {
    return (
      <button type="button" className="button button-main" onClick={() => open('add-person', structure.id)}>
        {t('work.register')}
      </button>
    );
  }
  if (kind === 'INVITE') {
    if (!meeting || !person) {
      return (
        <Link to="/meetings" className="button button-main">
          {t('work.prepareMeeting')}
        </Link>
      );
    }
    return (
      <>
        <button
          type="button"
          className="button button-main"
          disabled={invite.isPending}
          onClick={() => invite.mutate({ meeting: meeting.id, people: [person.id] })}
        >
          {t('work.invite', { date: day(meeting.heldOn, 'short') })}
        </button>
        {invite.error && (
          <span className="field-error" role="alert">
            {errorWords(invite.error, t)}
          </span>
        )}
      </>
    );
  }
  const asked = kind === 'INTRODUCE' ? via : person;
  const mail = mailTo(
    asked?.email,
    t(kind === 'INTRODUCE' ? 'work.introduceSubject' : 'work.confirmSubject', names),
    t(kind === 'INTRODUCE' ? 'work.introduceBody' : 'work.confirmBody', names),
  );
  if (!asked) return null;
  if (kind === 'INTRODUCE' && person && via && person.id !== via.id) {
    return (
      <>
        <button
          type="button"
          className="button button-main"
          onClick={() => open('ask-introduction', undefined, via.id, person.id)}
        >
          {t('work.introduce', names)}
        </button>
        {mail && (
          <a className="button" href={mail}>
            {t('work.write', { name: via.name })}
          </a>
        )}
      </>
    );
  }
  return mail ? (
    <a className="button button-main" href={mail}>
      {t('work.write', { name: asked.name })}
    </a>
  ) : (
    <Link to="/" search={{ person: asked.id }} className="button button-main">
      {t('work.reach', { name: asked.name })}
    </Link>
  );
}
