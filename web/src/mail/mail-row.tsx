import type { MailQuery } from '../gql/graphql';
import { useSave } from '../graphql/use-save';
import { useWords } from '../i18n/use-words';
import { errorWords } from '../ui/error-words';
import { DROP_MAIL, RETRY_MAIL } from './mail.query';

interface MailRowProps {
  readonly mail: MailQuery['outbox'][number];
  /** There is a mail server. */
  readonly configured: boolean;
}

/** A mail: what it is about, to whom, what became of it and why; one that waits is hurried or dropped. */
export function MailRow({ mail, configured }: MailRowProps) {
  const { t, instant } = useWords();
  const { id, kind, state, recipient, createdAt, dueAt, attempts, lastError, lastErrorDetail, sentAt } = mail;
  const retrying = useSave(RETRY_MAIL, { said: () => t('mail.retried') });
  const dropping = useSave(DROP_MAIL, { said: () => t('mail.dropped') });
  const error = retrying.error ?? dropping.error;
  const about = t(`mail.kind.${kind}`);
  const facts = [
    t('mail.made', { date: instant(createdAt) }),
    sentAt && t('mail.sentAt', { date: instant(sentAt) }),
    state === 'WAITING' && attempts > 0 && t('mail.nextTurn', { date: instant(dueAt) }),
    attempts > 0 && t('mail.attempts', { count: attempts }),
  ];
  return (
    <li>
      <span>
        <strong>{about}</strong>
        {recipient && ` · ${recipient}`}
        <span className="row-detail">{facts.filter(Boolean).join(' · ')}</span>
        {lastError && lastError !== 'NO_SMTP_URL' && state !== 'SENT' && (
          <span className="mail-why">
            {t(`mail.error.${lastError}`)}
            {lastErrorDetail && (
              <span className="mail-detail" lang="en">
                {lastErrorDetail}
              </span>
            )}
          </span>
        )}
        {error && (
          <span role="alert" className="field-error">
            {errorWords(error, t)}
          </span>
        )}
      </span>
      <span className="row-actions">
        <span className="mail-state" data-state={state}>
          {t(`mail.state.${state}`)}
        </span>
        {state === 'WAITING' && (
          <>
            {configured && (
              <button
                type="button"
                className="button"
                disabled={retrying.isPending}
                aria-label={t('mail.retryOf', { about, to: recipient ?? '' })}
                onClick={() => retrying.mutate({ id })}
              >
                {t('mail.retry')}
              </button>
            )}
            <button
              type="button"
              className="button"
              disabled={dropping.isPending}
              aria-label={t('mail.dropOf', { about, to: recipient ?? '' })}
              onClick={() => dropping.mutate({ id })}
            >
              {t('mail.drop')}
            </button>
          </>
        )}
      </span>
    </li>
  );
}
