import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../access/sign-in-address';
import { ApiError } from '../graphql/api-error';
import { errorWords } from '../ui/error-words';
import { forgetImport, importMemory } from './import-memory';
import { startImport } from './import-run';

interface RunFailedProps {
  readonly upload: string;
  readonly error: unknown;
}

/** It did not come to an end: what happened, and the same import again, which is never done twice. */
export function RunFailed({ upload, error }: RunFailedProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const code = error instanceof ApiError ? error.code : '';
  const isOver = code === 'NOT_FOUND' || code === 'CONFLICT';
  const again = () => {
    const { started } = importMemory.get();
    if (started !== null) void startImport(upload, started, client);
  };
  return (
    <div role="alert">
      <p className="import-lead">
        {isOver
          ? t('importPage.gone')
          : errorWords(error, t, { UNREACHABLE: t('importPage.lostWhileWriting') })}
      </p>
      <div className="import-buttons">
        {code === 'SIGN_IN_NEEDED' && (
          <a className="button" href={signInAddress()} target="_blank" rel="noreferrer">
            {t('access.signIn')}
          </a>
        )}
        {!isOver && (
          <button type="button" className="button button-main" onClick={again}>
            {t('error.retry')}
          </button>
        )}
        <Link to="/import" search={{} as never} className="button" onClick={forgetImport}>
          {t('importPage.startAgain')}
        </Link>
      </div>
    </div>
  );
}
