import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UndoButton } from '../journal/undo-button';
import { Icon } from '../ui/icon';
import { forgetImport } from './import-memory';
import type { Outcome } from './import-run';
import { KeptList } from './kept-list';
import { OutcomeTable } from './outcome-table';

interface DoneOutcomeProps {
  readonly outcome: Outcome;
  readonly isUndone: boolean;
}

/** What was written, the way to see it, and the way back. */
export function DoneOutcome({ outcome, isUndone }: DoneOutcomeProps) {
  const { t } = useTranslation();
  const entry = outcome.receipt.id;
  const changes = outcome.files.reduce((sum, { created, updated }) => sum + created + updated, 0);
  return (
    <>
      <p className="import-lead" aria-live="polite">
        {isUndone
          ? t('importPage.undone')
          : entry === null
            ? t('importPage.didNothing')
            : t('importPage.didChange', { count: changes })}
      </p>
      <div data-undone={isUndone}>
        <OutcomeTable files={outcome.files} tense="did" />
        {!isUndone && <KeptList files={outcome.files} />}
      </div>
      <div className="import-buttons import-foot">
        <Link to="/" search={{} as never} className="button button-main">
          <Icon name="map" />
          {t('importPage.seeMap')}
        </Link>
        <Link to="/import" search={{} as never} className="button" onClick={forgetImport}>
          {t('importPage.importMore')}
        </Link>
        {entry !== null && !isUndone && <UndoButton entry={entry} />}
      </div>
      {entry !== null && !isUndone && (
        <p className="import-note">
          {t('importPage.undoLater')}{' '}
          <Link to="/journal" search={{} as never}>
            {t('importPage.openJournal')}
          </Link>
        </p>
      )}
    </>
  );
}
