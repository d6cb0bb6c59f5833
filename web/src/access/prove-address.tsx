import { useTranslation } from 'react-i18next';
import type { Ways } from './session-api';

interface ProveAddressProps {
  readonly ways: Ways;
}

/** The provider said who one is: what is left to do the first time. */
export function ProveAddress({ ways: { provider, proving } }: ProveAddressProps) {
  const { t } = useTranslation();
  if (proving === null)
    return (
      <p role="alert" className="sign-in-refused">
        {t('access.prove.over')}
      </p>
    );
  return (
    <div role="status" className="sign-in-sent">
      <h2>{t('access.prove.title')}</h2>
      <p>{t('access.prove.sent', { email: proving })}</p>
      {provider && <p>{t('access.prove.once', { name: provider })}</p>}
      <p>{t('access.prove.nothing')}</p>
      <p>
        <a href="/sign-in">{t('access.otherWay')}</a>
      </p>
    </div>
  );
}
