import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../graphql/api-error';
import { errorWords } from '../ui/error-words';

const REASONS = ['CHANGED_SINCE', 'TIED_SINCE', 'TOO_OLD', 'ERASURE', 'ERASED', 'UNDONE'] as const;

interface UndoRefusalProps {
  readonly error: unknown;
}

/** Why a change was not taken back, and the later one that stands in the way. */
export function UndoRefusal({ error }: UndoRefusalProps) {
  const { t } = useTranslation();
  const facts = error instanceof ApiError ? error.facts : undefined;
  const reason = REASONS.find((known) => known === facts?.reason);
  const later = typeof facts?.entry === 'string' ? facts.entry : null;
  const records = (facts?.records ?? []) as readonly string[];
  const about = records[0] === undefined ? {} : { record: records[0] };
  return (
    <span role="alert" className="field-error">
      {reason ? t(`undo.because.${reason}`) : errorWords(error, t, { CONFLICT: t('undo.changedSince') })}{' '}
      {later && (
        <Link to="/journal" search={{ ...about, entry: later }}>
          {t('undo.seeLater')}
        </Link>
      )}
    </span>
  );
}
