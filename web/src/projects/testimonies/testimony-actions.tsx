import { useState } from 'react';
import { coordinates, useMe } from '../../access/use-me';
import { useSave } from '../../graphql/use-save';
import { useWords } from '../../i18n/use-words';
import { errorWords } from '../../ui/error-words';
import { ASK_CONSENT, GIVE_CONSENT, PUBLISH_TESTIMONY, WITHDRAW_TESTIMONY } from './testimonies.query';
import type { ShownTestimony } from './use-testimonies';

/** Withdrawing is for good: it is asked once more. */
export function Withdraw({
  onWithdraw,
  isBusy,
}: {
  readonly onWithdraw: () => void;
  readonly isBusy: boolean;
}) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t('testimonies.withdraw')}
      </button>
    );
  return (
    <fieldset className="testimony-sure">
      <legend>{t('testimonies.sure')}</legend>
      <button type="button" className="button button-main" disabled={isBusy} onClick={onWithdraw}>
        {t('testimonies.withdrawYes')}
      </button>
      <button type="button" className="button button-quiet" onClick={() => setAsking(false)}>
        {t('testimonies.keep')}
      </button>
    </fieldset>
  );
}

/** What the state of one’s words, or of words that were noted, is. */
export function TestimonyState({ testimony }: { readonly testimony: ShownTestimony }) {
  const { t, day } = useWords();
  const { isPublished, publishedAt, consent, askedAt } = testimony;
  if (isPublished && publishedAt)
    return <p className="testimony-state">{t('testimonies.publishedOn', { date: day(publishedAt) })}</p>;
  if (consent) return <p className="testimony-state">{t('testimonies.takenDown')}</p>;
  return (
    <p className="testimony-state">
      {askedAt ? t('testimonies.askedOn', { date: day(askedAt) }) : t('testimonies.waiting')}
    </p>
  );
}

/** What one may do with it: the person with their own words, the coordination with what it looks after. */
export function TestimonyActions({ testimony }: { readonly testimony: ShownTestimony }) {
  const { t } = useWords();
  const me = useMe();
  const { id, mine, consent, named, isPublished, version } = testimony;
  const leads = me !== undefined && coordinates(me);
  const agree = useSave(GIVE_CONSENT, { said: () => t('testimonies.agreed') });
  const withdraw = useSave(WITHDRAW_TESTIMONY, { said: () => t('testimonies.withdrawn') });
  const publish = useSave(PUBLISH_TESTIMONY, {
    said: ({ publishTestimony: { testimony: now } }) =>
      t(now?.isPublished ? 'testimonies.putBack' : 'testimonies.takenOff'),
  });
  const ask = useSave(ASK_CONSENT, { said: () => t('testimonies.asked') });
  const error = agree.error ?? withdraw.error ?? publish.error ?? ask.error;
  if (!mine && !leads) return null;
  return (
    <div className="testimony-actions">
      {mine && !(consent && named) && (
        <button type="button" className="button" onClick={() => agree.mutate({ id, consent: 'NAME' })}>
          {t('testimonies.agreeNAME')}
        </button>
      )}
      {mine && !(consent && !named) && (
        <button type="button" className="button" onClick={() => agree.mutate({ id, consent: 'FUNCTION' })}>
          {t('testimonies.agreeFUNCTION')}
        </button>
      )}
      {leads && !mine && !consent && (
        <button type="button" className="button" onClick={() => ask.mutate({ id })}>
          {t('testimonies.ask')}
        </button>
      )}
      {leads && consent && (
        <button
          type="button"
          className="button"
          onClick={() => publish.mutate({ id, version, published: !isPublished })}
        >
          {t(isPublished ? 'testimonies.takeOff' : 'testimonies.putUp')}
        </button>
      )}
      <Withdraw isBusy={withdraw.isPending} onWithdraw={() => withdraw.mutate({ id })} />
      {error && (
        <p className="field-error" role="alert">
          {errorWords(error, t)}
        </p>
      )}
    </div>
  );
}
