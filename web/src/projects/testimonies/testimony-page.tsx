import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Door } from '../../access/door';
import { ApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/execute';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import { Quote } from './quote';
import { GIVE_CONSENT, TESTIMONY_BY_LINK, WITHDRAW_TESTIMONY } from './testimonies.query';
import { TestimonyState, Withdraw } from './testimony-actions';
import { readTestimony } from './testimony-search';
import './testimony-words';
import './testimonies.css';

const isWithdrawn = (error: unknown) => error instanceof ApiError && error.facts?.reason === 'WITHDRAWN';

/** What one said, by the link of a mail: it asks, and does nothing by itself. */
export function TestimonyPage() {
  const { t } = useWords();
  const { token = '' } = readTestimony(useSearch({ strict: false }));
  const [gone, setGone] = useState(false);
  const { data, error, isPending } = useQuery({
    queryKey: ['testimony', token],
    queryFn: async ({ signal }) => (await execute(TESTIMONY_BY_LINK, { token }, signal)).testimonyByLink,
    enabled: token !== '' && !gone,
    retry: false,
  });
  const agree = useSave(GIVE_CONSENT, { said: () => t('testimonies.agreed') });
  const withdraw = useSave(WITHDRAW_TESTIMONY, {
    said: () => t('testimonies.withdrawn'),
    onSaved: () => setGone(true),
  });
  const failed = agree.error ?? withdraw.error;
  const isGone = gone || isWithdrawn(error);
  return (
    <Door title={t('testimonies.door')}>
      {isGone && <p role="status">{t('testimonies.isWithdrawn')}</p>}
      {!isGone && (error || token === '') && (
        <p className="sign-in-refused" role="alert">
          {error instanceof ApiError && error.code !== 'LINK_UNUSABLE'
            ? errorWords(error, t)
            : t('testimonies.unknownLink')}
        </p>
      )}
      {!isGone && token !== '' && isPending && <p aria-live="polite">{t('testimonies.loading')}</p>}
      {!isGone && data && (
        <div className="testimony">
          {data.personName && <p>{t('testimonies.hello', { name: data.personName })}</p>}
          <Quote testimony={data} />
          {data.about?.label && (
            <p className="testimony-state">{t('testimonies.about', { what: data.about.label })}</p>
          )}
          <TestimonyState testimony={data} />
          <p>{t('testimonies.doorAsks')}</p>
          <div className="testimony-actions testimony-choices">
            {!(data.consent && data.named) && (
              <button
                type="button"
                className="button button-main"
                onClick={() => agree.mutate({ token, consent: 'NAME' })}
              >
                {t('testimonies.agreeNAME')}
              </button>
            )}
            {!(data.consent && !data.named) && (
              <button
                type="button"
                className="button button-main"
                onClick={() => agree.mutate({ token, consent: 'FUNCTION' })}
              >
                {t('testimonies.agreeFUNCTION')}
              </button>
            )}
            <Withdraw isBusy={withdraw.isPending} onWithdraw={() => withdraw.mutate({ token })} />
          </div>
          {failed && (
            <p className="field-error" role="alert">
              {errorWords(failed, t)}
            </p>
          )}
        </div>
      )}
      <p>
        <Link to="/">{t('testimonies.toMap')}</Link>
      </p>
    </Door>
  );
}
