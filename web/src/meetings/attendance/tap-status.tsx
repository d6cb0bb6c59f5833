import { useTranslation } from 'react-i18next';
import { signInAddress } from '../../access/sign-in-address';
import { errorWords } from '../../ui/error-words';
import type { Queued } from './tap-store';
import type { useTapQueue } from './use-tap-queue';

type Waiting = Queued & { readonly name: string };
type Taps = Pick<
  ReturnType<typeof useTapQueue<Waiting>>,
  'waiting' | 'state' | 'isKept' | 'refused' | 'retry' | 'settleRefused'
>;

/** Whether everything is saved, what waits and why; and what was refused, by name. */
export function TapStatus({ waiting, state, isKept, refused, retry, settleRefused }: Taps) {
  const { t } = useTranslation();
  const count = waiting.length;
  const shown = count === 0 ? 'saved' : state === 'well' ? 'sending' : 'waiting';
  return (
    <div className="tap-status" data-state={shown}>
      <p role="status">
        {count === 0 && t('attendance.saved')}
        {count > 0 && state === 'well' && t('attendance.sending', { count })}
        {count > 0 && state !== 'well' && t('attendance.waiting', { count })}
        {count > 0 && state === 'unreached' && ` ${t(isKept ? 'attendance.kept' : 'attendance.notKept')}`}
        {count > 0 && state === 'signedOut' && ` ${t('attendance.signedOut')}`}
      </p>
      {count > 0 && state === 'unreached' && (
        <button type="button" className="tap-again" onClick={retry}>
          {t('error.retry')}
        </button>
      )}
      {count > 0 && state === 'signedOut' && (
        <a className="tap-again" href={signInAddress()}>
          {t('access.signIn')}
        </a>
      )}
      {refused.length > 0 && (
        <div className="tap-refused" role="alert">
          <p>{t('attendance.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ tap, error }) => (
              <li key={tap.mutationId}>
                {t('attendance.refusedWhy', { name: tap.name, why: errorWords(error, t) })}
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => settleRefused(true)}>
            {t('error.retry')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => settleRefused(false)}>
            {t('attendance.leave')}
          </button>
        </div>
      )}
    </div>
  );
}
