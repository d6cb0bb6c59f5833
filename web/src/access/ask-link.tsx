import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../graphql/api-error';
import { askForLink } from './session-api';

type State = 'asking' | 'sending' | 'sent' | 'tooMany' | 'unreachable';

/** One field, one button: a link comes by mail. */
export function AskLink() {
  const { t } = useTranslation();
  const id = useId();
  const [email, setEmail] = useState('');
  const [state, setState] = useState<State>('asking');
  const send = (event: FormEvent) => {
    event.preventDefault();
    setState('sending');
    askForLink(email).then(
      () => setState('sent'),
      (error: unknown) =>
        setState(error instanceof ApiError && error.code === 'TOO_MANY_REQUESTS' ? 'tooMany' : 'unreachable'),
    );
  };
  if (state === 'sent') {
    return (
      <p role="status" className="sign-in-sent">
        {t('access.sent', { email })}
      </p>
    );
  }
  return (
    <form onSubmit={send} className="sign-in-form">
      <p>{t('access.how')}</p>
      <label htmlFor={id}>{t('access.email')}</label>
      <input
        id={id}
        type="email"
        name="email"
        autoComplete="email"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <button type="submit" className="button" disabled={state === 'sending'}>
        {t('access.send')}
      </button>
      {(state === 'tooMany' || state === 'unreachable') && (
        <p role="alert" className="sign-in-refused">
          {t(`access.${state}`)}
        </p>
      )}
    </form>
  );
}
