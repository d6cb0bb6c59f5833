import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../graphql/api-error';
import { forgetImport } from './import-memory';

export const isGone = (error: unknown): boolean => error instanceof ApiError && error.code === 'NOT_FOUND';

/** The files were imported, are a day old, or the server was started again: what happened, what to do. */
export function UploadGone() {
  const { t } = useTranslation();
  useEffect(() => forgetImport(), []);
  return (
    <div className="import-gone" role="alert">
      <p>{t('importPage.gone')}</p>
      <Link to="/import" search={{} as never} className="button">
        {t('importPage.startAgain')}
      </Link>
    </div>
  );
}
