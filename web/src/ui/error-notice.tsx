import { useTranslation } from 'react-i18next';
import { signInAddress } from '../access/sign-in-address';
import { ApiError } from '../graphql/api-error';
import './notice.css';

/** What a page that does not show itself has words for. */
const KNOWN = [
  'UNREACHABLE',
  'UNAVAILABLE',
  'NOT_FOUND',
  'INVALID',
  'BAD_USER_INPUT',
  'SIGN_IN_NEEDED',
  'FORBIDDEN',
] as const;

/** Where our own words say all; elsewhere the server's sentence names the place. */
const SPOKEN: ReadonlySet<string> = new Set(['UNREACHABLE', 'SIGN_IN_NEEDED', 'FORBIDDEN']);

interface ErrorNoticeProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What happened, that nothing was lost, and what to do. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { t } = useTranslation();
  const code = error instanceof ApiError ? KNOWN.find((known) => known === error.code) : undefined;
  const detail = error instanceof Error && !(code && SPOKEN.has(code)) ? error.message : '';
  return (
    <div className="notice" role="alert">
      <p className="notice-title">{t(`error.${code ?? 'OTHER'}.what`)}</p>
      <p>
        {t('error.nothingLost')} {t(`error.${code ?? 'OTHER'}.cure`)}
      </p>
      {detail !== '' && (
        <p className="notice-detail" lang="en">
          {detail}
        </p>
      )}
      {code === 'SIGN_IN_NEEDED' ? (
        <a className="button" href={signInAddress()}>
          {t('access.signIn')}
        </a>
      ) : (
        <button type="button" className="button" onClick={onRetry}>
          {t('error.retry')}
        </button>
      )}
    </div>
  );
}
