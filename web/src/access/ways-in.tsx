import { useTranslation } from 'react-i18next';
import { AskLink } from './ask-link';
import { ProveAddress } from './prove-address';
import { ProviderLink } from './provider-link';
import type { SignInSearch } from './sign-in-address';
import { useWays } from './use-ways';

interface WaysInProps {
  readonly search: Pick<SignInSearch, 'refused' | 'proof'>;
  /** The page of ours to come back to. */
  readonly next: string;
}

/** How one may sign in, and what became of the last try at the provider. */
export function WaysIn({ search: { refused, proof }, next }: WaysInProps) {
  const { t } = useTranslation();
  const ways = useWays();
  if (!ways) return null;
  const { provider, proving } = ways;
  const proves = proof === 'sent' && provider !== null;
  if (proves && proving !== null) return <ProveAddress ways={ways} />;
  return (
    <>
      {refused && provider && (
        <p role="alert" className="sign-in-refused">
          {t(`access.provider.${refused}`, { name: provider })}
        </p>
      )}
      {proves && <ProveAddress ways={ways} />}
      {provider && (
        <>
          <ProviderLink name={provider} next={next} />
          <p className="sign-in-or">{t('access.or')}</p>
        </>
      )}
      <AskLink />
    </>
  );
}
