import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice';
import { CheckRefused } from './check-refused';
import { choiceOf, saidOf } from './choices';
import { useImportAddress } from './import-address';
import { importMemory } from './import-memory';
import { startImport } from './import-run';
import { KeptList } from './kept-list';
import { OutcomeTable } from './outcome-table';
import { RunningBar } from './running-bar';
import { sending } from './send-files';
import { SendingRow } from './sending-row';
import { StepTitle } from './step-title';
import { useStore } from './store';
import { isGone, UploadGone } from './upload-gone';
import { useTry } from './use-try';
import { useUpload } from './use-upload';

interface CheckStepProps {
  readonly upload: string;
}

/** The third step: what would happen, tried for good and kept nowhere; nothing is written while a line is bad. */
export function CheckStep({ upload }: CheckStepProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { go } = useImportAddress();
  const { said } = useStore(importMemory);
  const onTheirWay = useStore(sending);
  const described = useUpload(upload);
  const isMoving = onTheirWay.files.some(({ state }) => state !== 'REFUSED');
  const files = described.data?.files ?? [];
  const asked = saidOf(files, said);
  const isReady = described.data !== undefined && !isMoving;
  const tried = useTry(isReady ? { upload, files: asked, arrived: onTheirWay.arrived } : null);
  const error = described.error ?? tried.error;
  if (isGone(error)) return <UploadGone />;
  const outcome = isMoving ? undefined : tried.data;
  const isBad = (outcome?.problemCount ?? 0) > 0;
  const changes = outcome?.files.reduce((sum, { created, updated }) => sum + created + updated, 0) ?? 0;
  const write = () => {
    void startImport(upload, asked, client);
    go({ upload, step: 'done' });
  };
  return (
    <section>
      <StepTitle>{t('importPage.step.check')}</StepTitle>
      {onTheirWay.files.length > 0 && (
        <ul className="file-rows" aria-label={t('importPage.yourFiles')}>
          {onTheirWay.files.map((file) => (
            <SendingRow key={file.key} file={file} />
          ))}
        </ul>
      )}
      {error && !isMoving && (
        <ErrorNotice
          error={error}
          onRetry={() => void (described.error ? described.refetch() : tried.refetch())}
        />
      )}
      {isReady && tried.isFetching && <RunningBar upload={upload} />}
      <div aria-live="polite">
        {outcome && !isBad && (
          <p className="import-lead">
            {changes > 0 ? t('importPage.wouldChange', { count: changes }) : t('importPage.wouldNothing')}{' '}
            <strong>{t('importPage.nothingWritten')}</strong>
          </p>
        )}
      </div>
      {outcome && isBad && (
        <CheckRefused outcome={outcome} files={files} choiceOf={(file) => choiceOf(file, said)} />
      )}
      {outcome && !isBad && (
        <>
          <OutcomeTable files={outcome.files} tense="would" />
          <KeptList files={outcome.files} />
        </>
      )}
      <div className="import-buttons import-foot">
        {outcome && !isBad && changes > 0 && !tried.isFetching && (
          <button type="button" className="button button-main" onClick={write}>
            {t('importPage.write')}
          </button>
        )}
        <button type="button" className="button" onClick={() => go({ upload, step: 'columns' })}>
          {t('importPage.backToColumns')}
        </button>
      </div>
    </section>
  );
}
