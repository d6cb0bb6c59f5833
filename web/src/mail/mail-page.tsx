import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { MAIL_STATES } from '../../../api/mail/mail-kinds';
import '../access/accounts/accounts.css';
import '../access/me.css';
import { execute } from '../graphql/execute';
import { useWords } from '../i18n/use-words';
import { ErrorNotice } from '../ui/error-notice';
import { Page } from '../ui/page';
import './mail.css';
import { MAIL } from './mail.query';
import { MailRow } from './mail-row';
import { readMailSearch } from './mail-search';

const COUNTS = { WAITING: 'waiting', SENDING: 'sending', SENT: 'sent', GIVEN_UP: 'givenUp' } as const;

/** What waits, what was sent, what was given up and why; whether there is a mail server at all. */
export function MailPage() {
  const { t, instant } = useWords();
  const { state } = readMailSearch(useSearch({ strict: false }));
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['mail', state],
    queryFn: ({ signal }) => execute(MAIL, { state: state ?? null }, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const summary = data?.outboxSummary;
  return (
    <Page
      title={t('room.mail')}
      lead={t('mail.lead')}
      actions={
        <button type="button" className="button" disabled={isFetching} onClick={() => void refetch()}>
          {t('mail.refresh')}
        </button>
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {summary && !summary.configured && (
        <p className="mail-notice">
          <strong>{t('mail.noServer')}</strong> {t('mail.noServerCure')}
        </p>
      )}
      {summary?.configured && summary.lastError && (
        <p className="mail-notice">
          <strong>
            {t('mail.lastError', {
              date: summary.lastErrorAt ? instant(summary.lastErrorAt) : '',
              why: t(`mail.error.${summary.lastError}`),
            })}
          </strong>
        </p>
      )}
      {summary && (
        <nav className="mail-states" aria-label={t('mail.which')}>
          <Link to="/mail" className="button" aria-current={state ? undefined : 'true'} search={{}}>
            {t('mail.all')}
          </Link>
          {MAIL_STATES.map((one) => (
            <Link
              key={one}
              to="/mail"
              className="button"
              aria-current={state === one ? 'true' : undefined}
              search={{ state: one }}
            >
              {t(`mail.state.${one}`)} <span className="fact-count">{summary[COUNTS[one]]}</span>
            </Link>
          ))}
        </nav>
      )}
      {data?.outbox.length === 0 && <p className="me-note">{t('mail.none')}</p>}
      <ul className="plain-rows">
        {data?.outbox.map((mail) => (
          <MailRow key={mail.id} mail={mail} configured={data.outboxSummary.configured} />
        ))}
      </ul>
    </Page>
  );
}
