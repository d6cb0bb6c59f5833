import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../access/sign-in-address';
import { fileSize } from './file-size';
import { cancelFile, sendAgain } from './send-files';
import type { SendingFile } from './sending';

interface SendingRowProps {
  readonly file: SendingFile;
}

/** A file on its way: how far it is, why it does not come in, what to do. */
export function SendingRow({ file: { key, name, file, sent, state, problem } }: SendingRowProps) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const percent = file.size === 0 ? 0 : Math.floor((100 * sent) / file.size);
  return (
    <li className="file-row" data-state={state}>
      <span className="file-name">{name}</span>
      <span className="file-facts">{fileSize(file.size, i18n.language)}</span>
      {state === 'WAITING' && <span className="file-facts">{t('importPage.waiting')}</span>}
      {state === 'SENDING' && (
        <span className="file-progress">
          <progress max={100} value={percent} aria-label={t('importPage.sendingFile', { name })} />
          <span className="file-facts">
            {percent === 100 ? t('importPage.reading') : t('importPage.percent', { percent })}
          </span>
        </span>
      )}
      {problem && (
        <p className="file-problem" role="alert">
          {t(`importSending.${problem}`)}
        </p>
      )}
      <span className="file-actions">
        {problem === 'SIGN_IN_NEEDED' && (
          <a className="button" href={signInAddress()} target="_blank" rel="noreferrer">
            {t('access.signIn')}
          </a>
        )}
        {state === 'FAILED' && problem !== 'FORBIDDEN' && (
          <button type="button" className="button" onClick={() => sendAgain(client)}>
            {t('importPage.sendAgain')}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet"
          aria-label={t('importPage.cancelFile', { name })}
          onClick={() => cancelFile(key, client)}
        >
          {state === 'REFUSED' ? t('importPage.dismiss') : t('form.cancel')}
        </button>
      </span>
    </li>
  );
}
