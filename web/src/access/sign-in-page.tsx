import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Door } from './door';
import { nextAddress, readSignIn } from './sign-in-address';
import { useOpenSession } from './use-open-session';
import { WaysIn } from './ways-in';

/** The page of a sign-in link, and the one where a link is asked for. */
export function SignInPage() {
  const { t } = useTranslation();
  // The router adds what it validated to what it read: what the address says beside it is left out here.
  const search = readSignIn(useSearch({ from: '/sign-in' }));
  const next = nextAddress(search.next);
  const state = useOpenSession(search.token ?? null, next);
  return (
    <Door title={t('access.title')}>
      <div aria-live="polite">
        {state === 'opening' && <p>{t('access.opening')}</p>}
        {state === 'refused' && (
          <p className="sign-in-refused" role="alert">
            <strong>{t('access.refused')}</strong> {t('access.refusedCure')}
          </p>
        )}
        {state === 'unreachable' && (
          <p className="sign-in-refused" role="alert">
            <strong>{t('error.UNREACHABLE.what')}</strong> {t('access.unreachableCure')}
          </p>
        )}
      </div>
      {state !== 'opening' && state !== 'unreachable' && (
        <>
          <WaysIn search={search} next={next} />
          <p className="sign-in-join">
            {t('join.notKnown')} <Link to="/join">{t('join.ask')}</Link>
          </p>
        </>
      )}
    </Door>
  );
}
