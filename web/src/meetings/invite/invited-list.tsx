import { useTranslation } from 'react-i18next';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import type { MeetingPerson } from '../meeting.types';
import { UNINVITE } from './invite.query';
import { proposalOf } from './proposals';

interface InvitedListProps {
  readonly meeting: string;
  readonly invited: readonly MeetingPerson[];
}

/** Who is invited; an invitation is taken back, and that too can be undone. */
export function InvitedList({ meeting, invited }: InvitedListProps) {
  const { t } = useTranslation();
  const { compare } = useWords();
  const uninvite = useSave(UNINVITE, {
    said: () => t('invite.takenBack'),
    receipt: (result) => result.uninvite.receipt,
  });
  if (invited.length === 0) return null;
  const people = invited.map(proposalOf).sort((a, b) => compare(a.name, b.name));
  return (
    <details className="invite-invited">
      <summary>{t('invite.invited', { count: invited.length })}</summary>
      {uninvite.error && (
        <p className="field-error" role="alert">
          {errorWords(uninvite.error, t)}
        </p>
      )}
      <ul className="invite-list">
        {people.map(({ id, name, detail }) => (
          <li key={id} className="invite-line">
            <span>
              {name} <span className="meeting-role">{detail}</span>
            </span>
            <button
              type="button"
              className="button button-quiet"
              disabled={uninvite.isPending}
              aria-label={t('invite.takeBackOf', { name })}
              onClick={() => uninvite.mutate({ meeting, people: [id] })}
            >
              {t('invite.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
