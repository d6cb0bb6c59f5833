import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../graphql/api-error';

const REASONS = ['UNKNOWN', 'EXPIRED', 'NOT_ATTENDED'] as const;
export type UnusableReason = (typeof REASONS)[number];

/** Why a link opens no survey; undefined for any other failure. */
export function unusableReason(error: unknown): UnusableReason | undefined {
  if (!(error instanceof ApiError) || error.code !== 'LINK_UNUSABLE') return undefined;
  return REASONS.find((known) => known === error.facts?.reason) ?? 'UNKNOWN';
}

/** What is the matter with the link, and what to do. */
export function SurveyUnusable({ reason }: { readonly reason: UnusableReason }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="sign-in-refused" role="alert">
        {t(`survey.unusable.${reason}`)}
      </p>
      <p>
        <Link to="/">{t('survey.toMap')}</Link>
      </p>
    </>
  );
}
