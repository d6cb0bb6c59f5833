import { useTranslation } from 'react-i18next';
import { providerAddress } from './sign-in-address';

interface ProviderLinkProps {
  readonly name: string;
  /** The page of ours to come back to. */
  readonly next: string;
}

/** The way in through the provider. */
export function ProviderLink({ name, next }: ProviderLinkProps) {
  const { t } = useTranslation();
  return (
    <div className="sign-in-provider">
      <a className="button sign-in-provider-button" href={providerAddress(next)}>
        {t('access.withProvider', { name })}
      </a>
      {name === 'ProConnect' && (
        <a href="https://www.proconnect.gouv.fr/" target="_blank" rel="noreferrer">
          {t('access.whatIsProConnect')}
        </a>
      )}
    </div>
  );
}
