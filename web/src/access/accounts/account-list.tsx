import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { AccountRow } from './account-row';
import { ACCOUNTS } from './accounts.query';

/** Who may sign in, found by name or address. */
export function AccountList() {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const accounts = useInfiniteQuery({
    queryKey: ['accounts', search],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(ACCOUNTS, { search: search === '' ? null : search, after: pageParam }, signal)).accounts,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
  const pages = accounts.data?.pages ?? [];
  const rows = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">
        {t('accounts.accounts')} {pages[0] && <span className="fact-count">{pages[0].totalCount}</span>}
      </h2>
      <div className="field account-search">
        <label htmlFor={id}>{t('accounts.search')}</label>
        <input
          id={id}
          type="search"
          className="field-box"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {accounts.error && <ErrorNotice error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.data && rows.length === 0 && <p className="me-note">{t('search.nothing')}</p>}
      <ul className="plain-rows">
        {rows.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </ul>
      {accounts.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={accounts.isFetching}
          onClick={() => void accounts.fetchNextPage()}
        >
          {t('journal.more')}
        </button>
      )}
    </section>
  );
}
