import type { InvitationProgressQuery } from '../../gql/graphql';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import { NOTE_GUEST_ANSWER } from './invitation.query';

type Guest = InvitationProgressQuery['meeting']['invitations']['guests'][number];

const ANSWERS = ['COMING', 'NOT_COMING'] as const;

interface GuestListProps {
  readonly meeting: string;
  readonly guests: readonly Guest[];
}

/** Who comes, who cannot, who said nothing yet; what they said by telephone is noted here. */
export function GuestList({ meeting, guests }: GuestListProps) {
  const { t, compare } = useWords();
  const note = useSave(NOTE_GUEST_ANSWER, {
    said: () => t('invitations.answerNoted'),
    receipt: ({ noteGuestAnswer }) => noteGuestAnswer.receipt,
  });
  const rank = ({ answer }: Guest) => (answer === 'COMING' ? 0 : answer === 'NOT_COMING' ? 2 : 1);
  const inOrder = [...guests].sort((a, b) => rank(a) - rank(b) || compare(a.person.name, b.person.name));
  return (
    <details className="guest-list">
      <summary>{t('invitations.who', { count: guests.length })}</summary>
      {note.error && <p role="alert">{errorWords(note.error, t)}</p>}
      <ul>
        {inOrder.map(({ person, answer, sentAt, hasAddress }) => (
          <li key={person.id} data-answer={answer ?? 'NONE'}>
            <span>
              {person.name}{' '}
              <span className="meeting-role">
                {person.employments.map(({ structure }) => structure.name).join(', ')}
              </span>
              {!hasAddress && <span className="meeting-role"> — {t('invitations.noAddress')}</span>}
              {hasAddress && !sentAt && (
                <span className="meeting-role"> — {t('invitations.notWritten')}</span>
              )}
            </span>
            <select
              className="button select"
              aria-label={t('invitations.answerOf', { name: person.name })}
              value={answer ?? ''}
              disabled={note.isPending}
              onChange={({ target }) =>
                note.mutate({
                  meeting,
                  person: person.id,
                  answer: ANSWERS.find((known) => known === target.value) ?? null,
                })
              }
            >
              <option value="">{t('invitations.nothing')}</option>
              {ANSWERS.map((known) => (
                <option key={known} value={known}>
                  {t(`invitations.answer.${known}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}
