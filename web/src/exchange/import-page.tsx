import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../access/sign-in-address';
import { coordinates, useMe } from '../access/use-me';
import { Page } from '../ui/page';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { FilesStep } from './files-step';
import { useImportAddress } from './import-address';
import { importMemory, rememberUpload } from './import-memory';
import { importRun } from './import-run';
import { ImportSteps } from './import-steps';
import '../ui/form/form.css';
import './import.css';
import './import-files.css';
import './import-tables.css';

function OneStep() {
  const { upload, step, go } = useImportAddress();
  useEffect(() => {
    if (upload !== null) {
      if (importRun.get()?.upload !== upload) rememberUpload(upload);
      return;
    }
    // What goes on is found again, whatever way one comes back.
    const { upload: known, started } = importMemory.get();
    if (known !== null && started !== null) go({ upload: known, step: 'done' }, true);
  }, [upload, go]);
  if (upload === null || step === null) return <FilesStep />;
  if (step === 'columns') return <ColumnsStep upload={upload} />;
  if (step === 'check') return <CheckStep upload={upload} />;
  return <DoneStep key={upload} upload={upload} />;
}

/** Files into the territory, one step a screen: send, recognise, try, write. For the coordination. */
export function ImportPage() {
  const { t } = useTranslation();
  const me = useMe();
  if (me && !coordinates(me)) {
    return (
      <Page title={t('room.import')}>
        <p>{t('importPage.notYours')}</p>
        {me.role === 'VISITOR' && (
          <p className="import-buttons">
            <a className="button" href={signInAddress()}>
              {t('access.signIn')}
            </a>
          </p>
        )}
      </Page>
    );
  }
  return (
    <Page title={t('room.import')} lead={t('importPage.lead')} wide>
      {me && (
        <div className="import">
          <ImportSteps />
          <OneStep />
        </div>
      )}
    </Page>
  );
}
