import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../ui/language-switch';
import { nextAddress, readSignIn } from './sign-in-address';
import './sign-in.css';
import { useOpenSession } from './use-open-session';
import { WaysIn } from './ways-in';

/** The page of a sign-in link, and the one where a link is asked for. */
export function SignInPage() {
  const { t } = useTranslation();
  // The router adds what it validated to what it read: what the address says beside it is left out here.
  const search = readSignIn(useSearch({ from: '/sign-in' }));
  const next = nextAddress(search.next);
  const state = useOpenSession(search.token ?? null, next);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t('access.title')} — ${t('app.name')}`;
    heading.current?.focus();
  }, [t]);
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <a href="/">{t('app.name')}</a>
        <LanguageSwitch />
      </header>
      <main className="sign-in-main">
        <h1 ref={heading} tabIndex={-1}>
          {t('access.title')}
        </h1>
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
        {state !== 'opening' && state !== 'unreachable' && <WaysIn search={search} next={next} />}
      </main>
    </div>
  );
}
