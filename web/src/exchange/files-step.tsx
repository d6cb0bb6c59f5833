import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Announcer } from '../ui/announcer';
import { ErrorNotice } from '../ui/error-notice';
import { ArrivedRow } from './arrived-row';
import { DropZone } from './drop-zone';
import { useImportAddress } from './import-address';
import { importMemory } from './import-memory';
import { abandonImport, sending } from './send-files';
import { isSending } from './sending';
import { SendingRow } from './sending-row';
import { StepTitle } from './step-title';
import { useStore } from './store';
import { Templates } from './templates';
import { isGone, UploadGone } from './upload-gone';
import { useDrop } from './use-drop';
import { useUpload } from './use-upload';

/** The first step: the files, dropped or chosen, and the templates for who has none yet. */
export function FilesStep() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { upload: inAddress, go } = useImportAddress();
  const { upload } = useStore(importMemory);
  const onTheirWay = useStore(sending);
  const described = useUpload(inAddress);
  const { onFiles, leftOut } = useDrop();
  useEffect(() => {
    if (upload !== null && upload !== inAddress) go({ upload }, true);
  }, [upload, inAddress, go]);
  const files = described.data?.files ?? [];
  const isBusy = isSending(onTheirWay);
  const isAny = files.length + onTheirWay.files.length > 0;
  const usable = files.filter(({ problem }) => problem === null).length;
  return (
    <>
      <section className="import-files">
        <StepTitle>{t('importPage.step.files')}</StepTitle>
        {isGone(described.error) && <UploadGone />}
        {described.error && !isGone(described.error) && (
          <ErrorNotice error={described.error} onRetry={() => void described.refetch()} />
        )}
        <DropZone title={t('importPage.drop')} hint={t('importPage.dropHint')} onFiles={onFiles} />
        {leftOut > 0 && <p className="import-note">{t('importPage.leftOut', { count: leftOut })}</p>}
        {isAny && (
          <ul className="file-rows" aria-label={t('importPage.yourFiles')}>
            {inAddress !== null &&
              files.map((file) => <ArrivedRow key={file.name} upload={inAddress} file={file} />)}
            {onTheirWay.files.map((file) => (
              <SendingRow key={file.key} file={file} />
            ))}
          </ul>
        )}
        {isAny && (
          <div className="import-buttons">
            <button
              type="button"
              className="button button-main"
              disabled={isBusy || usable === 0 || inAddress === null}
              onClick={() => inAddress !== null && go({ upload: inAddress, step: 'columns' })}
            >
              {t('importPage.toColumns')}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                void abandonImport(client);
                go({}, true);
              }}
            >
              {t('importPage.abandon')}
            </button>
          </div>
        )}
        <Announcer message={t('importPage.arrived', { count: usable })} />
      </section>
      <Templates />
    </>
  );
}
