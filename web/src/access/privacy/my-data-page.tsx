import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/execute';
import { useWords } from '../../i18n/use-words';
import { ErrorNotice } from '../../ui/error-notice';
import { Door } from '../door';
import { CorrectOwnData } from './correct-own-data';
import { readMyData } from './my-data-search';
import { OwnDataWay } from './own-data-way';
import { OWN_DATA } from './privacy.query';
import '../../ui/form/form.css';
import './privacy.css';

function useNoIndex(): void {
  useEffect(() => {
    const robots = document.createElement('meta');
    Object.assign(robots, { name: 'robots', content: 'noindex' });
    document.head.append(robots);
    return () => robots.remove();
  }, []);
}

/** What is held about whoever was added by somebody else, by the link of their mail: to correct, to hide, to erase. */
export function MyDataPage() {
  const { t } = useWords();
  const { token = '', do: first } = readMyData(useSearch({ strict: false }));
  const [way, setWay] = useState(first);
  const [erased, setErased] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    enabled: token !== '' && !erased,
    queryKey: ['own-data', token],
    queryFn: async ({ signal }) => (await execute(OWN_DATA, { token }, signal)).ownData,
    retry: false,
  });
  useNoIndex();
  const unusable = token === '' || (error instanceof ApiError && error.code === 'LINK_UNUSABLE');
  if (erased)
    return (
      <Door title={t('myData.title')}>
        <p role="status">{t('myData.erased')}</p>
      </Door>
    );
  return (
    <Door title={t('myData.title')}>
      {unusable && (
        <p className="sign-in-refused" role="alert">
          {t('myData.unusable')}
        </p>
      )}
      {error && !unusable && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {token !== '' && isPending && <p aria-live="polite">{t('myData.loading')}</p>}
      {data && (
        <>
          <p>
            {data.addedBy ? t('myData.by', { name: data.addedBy }) : t('myData.bySomebody')}{' '}
            {data.addedFrom && t('myData.from', { file: data.addedFrom })}
          </p>
          <dl className="about-me-facts">
            <dt>{t('field.name')}</dt>
            <dd>{data.name}</dd>
            <dt>{t('myData.structures')}</dt>
            <dd>{data.structures.join(', ') || '—'}</dd>
            <dt>{t('field.jobTitle')}</dt>
            <dd>{data.jobTitle ?? '—'}</dd>
            <dt>{t('field.email')}</dt>
            <dd>{`${data.email ?? '—'} · ${t(`visibility.${data.emailVisibility}`)}`}</dd>
            <dt>{t('field.phone')}</dt>
            <dd>{`${data.phone ?? '—'} · ${t(`visibility.${data.phoneVisibility}`)}`}</dd>
          </dl>
          {data.hidden && <p role="status">{t('myData.isHidden')}</p>}
          {way === undefined && (
            <p className="about-me-ways">
              {(['correct', 'hide', 'erase'] as const)
                .filter((one) => one !== 'hide' || !data.hidden)
                .map((one) => (
                  <button key={one} type="button" className="button" onClick={() => setWay(one)}>
                    {t(`myData.way.${one}`)}
                  </button>
                ))}
            </p>
          )}
          {way === 'correct' && <CorrectOwnData token={token} data={data} onDone={() => setWay(undefined)} />}
          {(way === 'erase' || (way === 'hide' && !data.hidden)) && (
            <OwnDataWay
              key={way}
              token={token}
              way={way}
              onDone={() => (way === 'erase' ? setErased(true) : setWay(undefined))}
              onLeave={() => setWay(undefined)}
            />
          )}
          <p>
            <a href="/privacy">{t('notice.more')}</a>
          </p>
        </>
      )}
    </Door>
  );
}
