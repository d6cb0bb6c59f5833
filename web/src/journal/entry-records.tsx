import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nameIn } from './entry-names';
import type { Entry } from './journal.types';

/** So many records of a change are linked; an import is about thousands. */
const LINKED = 6;

interface EntryRecordsProps {
  readonly entry: Entry;
}

/** The sheets that a change is about, and the journal of each. */
export function EntryRecords({ entry }: EntryRecordsProps) {
  const { t } = useTranslation();
  const shown = entry.about.filter(({ kind }) => kind === 'Structure' || kind === 'Person').slice(0, LINKED);
  if (shown.length === 0) return null;
  return (
    <ul className="entry-records">
      {shown.map(({ id, kind, label }) => (
        <li key={id}>
          {label === null ? (
            (nameIn(entry, id) ?? t('journal.gone'))
          ) : (
            <Link to="/" search={kind === 'Structure' ? { structure: id } : { person: id }}>
              {label}
            </Link>
          )}
          {' · '}
          <Link to="/journal" search={{ record: id }}>
            {t('journal.history')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
