import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice';
import { choiceOf, missingColumns } from './choices';
import { FileColumns } from './file-columns';
import { useImportAddress } from './import-address';
import type { DescribedFile } from './import-api';
import { importMemory } from './import-memory';
import { StepTitle } from './step-title';
import { useStore } from './store';
import { isGone, UploadGone } from './upload-gone';
import { useFormats } from './use-import-words';
import { useUpload } from './use-upload';

interface ColumnsStepProps {
  readonly upload: string;
}

/** The second step: what we take each file and each column for, to correct. */
export function ColumnsStep({ upload }: ColumnsStepProps) {
  const { t } = useTranslation();
  const { go } = useImportAddress();
  const { said } = useStore(importMemory);
  const described = useUpload(upload);
  const formats = useFormats();
  const [isTold, setTold] = useState(false);
  const refusal = useRef<HTMLParagraphElement>(null);
  if (isGone(described.error)) return <UploadGone />;
  const error = described.error ?? formats.error;
  if (error) {
    const retry = () => void Promise.all([described.refetch(), formats.refetch()]);
    return <ErrorNotice error={error} onRetry={retry} />;
  }
  const files = described.data?.files ?? [];
  const lacking = (file: DescribedFile): readonly string[] => {
    const choice = choiceOf(file, said);
    return missingColumns(
      formats.data?.find(({ id }) => id === choice.format),
      choice,
    );
  };
  const kept = files.filter((file) => !choiceOf(file, said).skip);
  const unclear = kept.filter((file) => choiceOf(file, said).format === null || lacking(file).length > 0);
  const goOn = () => {
    if (kept.length > 0 && unclear.length === 0) return go({ upload, step: 'check' });
    setTold(true);
    refusal.current?.focus();
  };
  return (
    <section>
      <StepTitle>{t('importPage.step.columns')}</StepTitle>
      <p className="import-lead">{t('importPage.columnsLead')}</p>
      {(described.isPending || formats.isPending) && <p aria-busy="true">{t('importPage.reading')}</p>}
      {formats.data &&
        files.map((file) => (
          <FileColumns key={file.name} file={file} missing={lacking(file)} isAlone={files.length < 4} />
        ))}
      <p ref={refusal} tabIndex={-1} role="alert" className="import-refused">
        {isTold && kept.length === 0 && t('importPage.allAside')}
        {isTold &&
          unclear.length > 0 &&
          t('importPage.unclear', { names: unclear.map(({ name }) => name).join(', ') })}
      </p>
      <div className="import-buttons import-foot">
        <button type="button" className="button button-main" onClick={goOn}>
          {t('importPage.toCheck')}
        </button>
        <button type="button" className="button" onClick={() => go({ upload })}>
          {t('importPage.backToFiles')}
        </button>
      </div>
    </section>
  );
}
