import { useOpenForm } from '../../commands/open-form';
import { SameStructure } from '../../directory/duplicates/same-structure';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { coordinates, useMe } from '../use-me';
import { useRequests } from './use-requests';

/** Who asks to join, each with what they said, and the two answers. */
export function RequestList() {
  const { t, instant } = useWords();
  const { open } = useOpenForm();
  const { data, error, refetch } = useRequests();
  const me = useMe();
  const all = me !== undefined && coordinates(me);
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">
        {t('accounts.requests')} {data && <span className="fact-count">{data.length}</span>}
      </h2>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="me-note">{t('accounts.noRequest')}</p>}
      <ul className="request-list">
        {data?.map(({ id, name, email, domain, structure, message, askedAt, ...proposed }) => (
          <li key={id} className="request">
            <h3>{name}</h3>
            <p>
              {structure?.name ?? t('accounts.unknownStructure', { name: proposed.structureName ?? '' })} ·{' '}
              {email ?? t('accounts.atDomain', { domain })}
            </p>
            {!structure && (
              <>
                <p className="row-detail">
                  {[
                    proposed.structureKind && t(`kind.${proposed.structureKind}`),
                    proposed.structureCity?.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <SameStructure similar={proposed.similar} />
              </>
            )}
            {message && <blockquote>{message}</blockquote>}
            <p className="row-detail">{t('accounts.askedOn', { date: instant(askedAt) })}</p>
            <div className="request-answers">
              <button type="button" className="button button-main" onClick={() => open('accept-request', id)}>
                {t('accounts.accept')}
              </button>
              {all && !structure && (
                <button type="button" className="button" onClick={() => open('turn-proposal', id)}>
                  {t('proposal.turn')}
                </button>
              )}
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
