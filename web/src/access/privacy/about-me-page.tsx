import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { Page } from '../../ui/page';
import { signInAddress } from '../sign-in-address';
import { useMe } from '../use-me';
import { EraseMe } from './erase-me';
import { ABOUT_ME } from './privacy.query';
import { NoticeText } from './privacy-notice';
import { useFactWords } from './use-fact-words';
import './privacy.css';

/** Everything that is kept about whoever is signed in, to read, to take away, and to have erased. */
export function AboutMePage() {
  const { t } = useWords();
  const words = useFactWords();
  const me = useMe();
  const [erased, setErased] = useState(false);
  const { data, error, refetch } = useQuery({
    enabled: me?.email !== null && me !== undefined && !erased,
    queryKey: ['about-me'],
    queryFn: async ({ signal }) => (await execute(ABOUT_ME, {}, signal)).aboutMe,
    staleTime: 0,
  });
  return (
    <Page
      title={t('aboutMe.title')}
      lead={t('aboutMe.lead')}
      actions={
        data &&
        !erased && (
          <a className="button" href="/export/about-me.json" download>
            {t('aboutMe.download')}
          </a>
        )
      }
    >
      {error && !erased && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {me && !me.email && !erased && (
        <p>
          {t('aboutMe.signIn')} <a href={signInAddress()}>{t('access.signIn')}</a>
        </p>
      )}
      {erased && (
        <p role="status">
          {t('aboutMe.erase.done')} <a href="/">{t('aboutMe.toMap')}</a>
        </p>
      )}
      {data && !erased && (
        <>
          <p>{t('aboutMe.namedBy', { count: data.namedBy })}</p>
          {data.sections.map(({ kind, records }, i) => (
            <section key={`${kind} ${String(i)}`} aria-labelledby={`about-${kind}-${String(i)}`}>
              <h2 id={`about-${kind}-${String(i)}`}>{words.kind(kind)}</h2>
              <ul className="about-me-records">
                {records.map(({ what, facts }, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: read once, never sorted.
                  <li key={n}>
                    {what && <strong>{words.what(kind, what)}</strong>}
                    <dl className="about-me-facts">
                      {facts.map(({ name, value }) => (
                        <div key={name} style={{ display: 'contents' }}>
                          <dt>{words.name(name)}</dt>
                          <dd>{words.value(name, value)}</dd>
                        </div>
                      ))}
                    </dl>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <section aria-labelledby="about-notice">
            <h2 id="about-notice">{t('notice.title')}</h2>
            <NoticeText />
            <p>
              <Link to="/privacy">{t('notice.more')}</Link>
            </p>
          </section>
          {me?.person && <EraseMe person={me.person.id} onErased={() => setErased(true)} />}
        </>
      )}
    </Page>
  );
}
