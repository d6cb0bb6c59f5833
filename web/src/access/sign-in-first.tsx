import { useTranslation } from 'react-i18next';
import { signInAddress } from './sign-in-address';

interface SignInFirstProps {
  /** What one would see: "who works there". */
  readonly what: string;
}

/** Instead of what a visitor may not see: how to come to see it. */
export function SignInFirst({ what }: SignInFirstProps) {
  const { t } = useTranslation();
  return (
    <p className="fact-none">
      <a href={signInAddress()}>{t('access.signIn')}</a> {what}
    </p>
  );
}
