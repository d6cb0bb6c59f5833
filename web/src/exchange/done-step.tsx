import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Announcer } from '../ui/announcer';
import { DoneOutcome } from './done-outcome';
import { useImportAddress } from './import-address';
import { importMemory } from './import-memory';
import { importRun, startImport } from './import-run';
import { RunFailed } from './run-failed';
import { RunningBar } from './running-bar';
import { StepTitle } from './step-title';
import { useStore } from './store';
import { useIsUndone } from './use-is-undone';

interface DoneStepProps {
  readonly upload: string;
}

/** The last step: written, with what came of it and the way back. It goes on without the page. */
export function DoneStep({ upload }: DoneStepProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { go } = useImportAddress();
  const current = useStore(importRun);
  const run = current?.upload === upload ? current : null;
  useEffect(() => {
    if (run !== null) return;
    const { upload: known, started } = importMemory.get();
    // Loaded anew: the same import is asked for, which goes on or is done. Of an address alone nothing comes.
    if (known === upload && started !== null) void startImport(upload, started, client);
    else go({ upload, step: 'check' }, true);
  }, [run, upload, go, client]);
  const isDone = run?.state === 'DONE';
  const isUndone = useIsUndone(run?.outcome?.receipt.id ?? null);
  return (
    <section>
      <StepTitle>
        {isUndone
          ? t('importPage.undoneTitle')
          : isDone
            ? t('importPage.doneTitle')
            : t('importPage.goingOn')}
      </StepTitle>
      <Announcer message={isDone ? t('importPage.doneAloud') : t('importPage.goingOn')} />
      {run?.state === 'WRITING' && (
        <>
          <p className="import-lead">{t('importPage.mayLeave')}</p>
          <RunningBar upload={upload} />
        </>
      )}
      {run?.state === 'FAILED' && <RunFailed upload={upload} error={run.error} />}
      {run?.state === 'REFUSED' && (
        <div role="alert">
          <p className="import-lead">{t('importPage.changedMeanwhile')}</p>
          <Link
            to="/import"
            search={((old: object) => ({ ...old, step: 'check' })) as never}
            className="button"
          >
            {t('importPage.backToCheck')}
          </Link>
        </div>
      )}
      {isDone && run.outcome && <DoneOutcome outcome={run.outcome} isUndone={isUndone} />}
    </section>
  );
}
