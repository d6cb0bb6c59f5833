import { useOpenForm } from '../../commands/open-form';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { useRequests } from './use-requests';

/** Who asks to join, each with what they said, and the two answers. */
export function RequestList() {
  const { t, instant } = useWords();
  const { open } = useOpenForm();
  const { data, error, refetch } = useRequests();
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">
        {t('accounts.requests')} {data && <span className="fact-count">{data.length}</span>}
      </h2>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="me-note">{t('accounts.noRequest')}</p>}
      <ul className="request-list">
        {data?.map(({ id, name, email, domain, structure, structureName, message, askedAt }) => (
          <li key={id} className="request">
            <h3>{name}</h3>
            <p>
              {structure?.name ?? t('accounts.unknownStructure', { name: structureName ?? '' })} ·{' '}
              {email ?? t('accounts.atDomain', { domain })}
            </p>
            {message && <blockquote>{message}</blockquote>}
            <p className="row-detail">{t('accounts.askedOn', { date: instant(askedAt) })}</p>
            <div className="request-answers">
              <button type="button" className="button button-main" onClick={() => open('accept-request', id)}>
                {t('accounts.accept')}
              </button>
              <button type="button" className="button" onClick={() => open('decline-request', id)}>
                {t('accounts.decline')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
