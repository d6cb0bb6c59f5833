import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words';
import { ChangeLines } from './change-lines';
import { EntryRecords } from './entry-records';
import { ImportedFiles } from './imported-files';
import type { Entry } from './journal.types';
import type { JournalSearch } from './journal-search';
import { UndoButton } from './undo-button';
import { useEntryWords } from './use-entry-words';

interface JournalEntryProps {
  readonly entry: Entry;
  /** The link that brought one here points at this change. */
  readonly pointed: boolean;
  readonly search: JournalSearch;
  /** Where no heading tells the day. */
  readonly withDay?: boolean;
}

/** One change: the sentence, what is folded under it, and the way back. */
export function JournalEntry({ entry, pointed, search, withDay = false }: JournalEntryProps) {
  const { t, hour, instant } = useWords();
  const { sentence } = useEntryWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!pointed) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'center' });
  }, [pointed]);
  const { id, at, undone, undoneBy, undoes, undoable, changes, files, privately } = entry;
  const hasDetails = changes.length > 0 || files.length > 0;
  const linked = (to: string, words: string) => (
    <Link to="/journal" search={{ ...search, entry: to }} resetScroll={false}>
      {words}
    </Link>
  );
  return (
    <article
      ref={place}
      className="entry"
      tabIndex={-1}
      data-undone={undone || undefined}
      data-pointed={pointed || undefined}
    >
      {!withDay && (
        <time className="entry-hour" dateTime={at}>
          {hour(at)}
        </time>
      )}
      <div className="entry-body">
        {withDay && (
          <time className="entry-note" dateTime={at}>
            {instant(at)}
          </time>
        )}
        <p className="entry-sentence">
          {undone ? <s>{sentence(entry)}</s> : sentence(entry)}{' '}
          {undoneBy && <span className="entry-aside">{linked(undoneBy, t('journal.undone'))}</span>}
          {undoes && <span className="entry-aside">{linked(undoes, t('journal.seeUndone'))}</span>}
        </p>
        {privately && changes.length === 0 && <p className="entry-note">{t('journal.private')}</p>}
        {hasDetails && (
          <details className="entry-details">
            <summary>{t(files.length > 0 ? 'journal.seeFiles' : 'journal.seeChanges')}</summary>
            <ImportedFiles files={files} />
            <ChangeLines entry={entry} />
            <EntryRecords entry={entry} />
          </details>
        )}
      </div>
      {undoable && <UndoButton entry={id} />}
    </article>
  );
}
