import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../access/use-me';

/** From a rencontre that was held to what it brought, beside the others. */
export function GrowthLink() {
  const { t } = useTranslation();
  if (!useSignedIn()) return null;
  return (
    <p>
      <Link to="/growth">{t('meetingPage.toGrowth')}</Link>
    </p>
  );
}
