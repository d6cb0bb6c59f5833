import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import type { Account } from './account.types';
import { END_SESSIONS_OF } from './accounts.query';
import { CloseAccount } from './close-account';
import { SetRole } from './set-role';

interface AccountRowProps {
  readonly account: Account;
}

/** An account: who, in which role, when last seen, which sheets, and what an administrator may do. */
export function AccountRow({ account }: AccountRowProps) {
  const { t, instant, list } = useWords();
  const [asking, setAsking] = useState<'role' | 'close' | null>(null);
  const answered = () => setAsking(null);
  const { id, email, role, person, edits, lastSeenAt, closedAt } = account;
  const name = person?.name ?? email;
  /** What is read begins with what is seen. */
  const to = (action: string) => t('accounts.doTo', { action, name });
  const ending = useSave(END_SESSIONS_OF, { said: () => t('accounts.sessionsEnded', { name }) });
  return (
    <li>
      <span>
        {person ? (
          <Link to="/" search={{ person: person.id }}>
            {person.name}
          </Link>
        ) : (
          <strong>{email}</strong>
        )}
        {' · '}
        {closedAt ? t('accounts.closed') : t(`role.${role}`)}
        <span className="row-detail">
          {[
            person && email,
            closedAt && t('accounts.closedOn', { date: instant(closedAt) }),
            !closedAt &&
              (lastSeenAt ? t('accounts.seenOn', { date: instant(lastSeenAt) }) : t('accounts.neverSeen')),
            edits.length > 0 && t('accounts.keeps', { names: list(edits.map((one) => one.name)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {ending.error && (
          <span role="alert" className="field-error">
            {errorWords(ending.error, t)}
          </span>
        )}
      </span>
      <span className="row-actions">
        <button
          type="button"
          className="button"
          aria-label={to(t(closedAt ? 'accounts.reopen' : 'accounts.setRole'))}
          onClick={() => setAsking('role')}
        >
          {t(closedAt ? 'accounts.reopen' : 'accounts.setRole')}
        </button>
        {!closedAt && (
          <>
            <button
              type="button"
              className="button"
              aria-label={to(t('accounts.endSessions'))}
              disabled={ending.isPending}
              onClick={() => ending.mutate({ account: id })}
            >
              {t('accounts.endSessions')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={to(t('accounts.close'))}
              onClick={() => setAsking('close')}
            >
              {t('accounts.close')}
            </button>
          </>
        )}
      </span>
      {asking === 'role' && <SetRole account={account} onClose={answered} />}
      {asking === 'close' && <CloseAccount account={account} onClose={answered} />}
    </li>
  );
}
