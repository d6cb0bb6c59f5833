import { useTranslation } from 'react-i18next';
import { BadLines } from './bad-lines';
import type { Choice } from './choices';
import { DropZone } from './drop-zone';
import type { DescribedFile } from './import-api';
import type { Outcome } from './import-run';
import { useDrop } from './use-drop';

interface CheckRefusedProps {
  readonly outcome: Outcome;
  readonly files: readonly DescribedFile[];
  readonly choiceOf: (file: DescribedFile) => Choice;
}

/** Some lines are bad: which, that nothing was written, and where the mended file goes. */
export function CheckRefused({ outcome, files, choiceOf }: CheckRefusedProps) {
  const { t } = useTranslation();
  const { onFiles } = useDrop();
  return (
    <>
      <p className="import-lead" role="alert">
        <strong>{t('importPage.badLines', { count: outcome.problemCount })}</strong> {t('importPage.mend')}
      </p>
      <BadLines outcome={outcome} files={files} choiceOf={choiceOf} />
      <DropZone title={t('importPage.dropMended')} hint={t('importPage.dropMendedHint')} onFiles={onFiles} />
    </>
  );
}
