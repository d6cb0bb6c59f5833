import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { coordinates, useMe } from '../access/use-me';
import { useWords } from '../i18n/use-words';
import { ErrorNotice } from '../ui/error-notice';
import { Page } from '../ui/page';
import type { Entry } from './journal.types';
import './journal.css';
import { JournalEntry } from './journal-entry';
import { JournalFilters } from './journal-filters';
import { useJournal } from './use-journal';

/** So many pages are read to find the change that a link points at. */
const SOUGHT = 5;

/** Every change that the reader may see, day by day, the latest first. */
export function JournalPage() {
  const { t, instantDay } = useWords();
  const search = useSearch({ from: '/journal' });
  const me = useMe();
  const journal = useJournal(search);
  const pages = journal.data?.pages ?? [];
  const entries = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const { hasNextPage, isFetching, fetchNextPage } = journal;
  const lacks = search.entry !== undefined && !entries.some(({ id }) => id === search.entry);
  const seeks = lacks && hasNextPage && pages.length < SOUGHT;
  useEffect(() => {
    if (seeks && !isFetching) void fetchNextPage();
  }, [seeks, isFetching, fetchNextPage]);
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = instantDay(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  const everything = me && coordinates(me);
  return (
    <Page title={t('room.journal')} lead={t(everything ? 'journal.lead' : 'journal.leadOwn')}>
      <JournalFilters search={search} entries={entries} />
      {journal.error && <ErrorNotice error={journal.error} onRetry={() => void journal.refetch()} />}
      {journal.isPending && <p className="loading">{t('journal.loading')}</p>}
      {journal.data && entries.length === 0 && <p className="journal-none">{t('journal.none')}</p>}
      {lacks && !seeks && journal.data && <p className="journal-none">{t('journal.notHere')}</p>}
      {[...days].map(([day, list]) => (
        <section key={day} className="journal-day" aria-label={day}>
          <h2>{day}</h2>
          {list.map((entry) => (
            <JournalEntry key={entry.id} entry={entry} pointed={entry.id === search.entry} search={search} />
          ))}
        </section>
      ))}
      {hasNextPage && (
        <button type="button" className="button" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {t('journal.more')}
        </button>
      )}
    </Page>
  );
}
