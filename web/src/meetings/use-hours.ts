import { useTranslation } from 'react-i18next';

interface Timed {
  readonly startsAt?: string | null | undefined;
  readonly endsAt?: string | null | undefined;
}

/** "de 14:00 à 17:30", "à 14:00"; nothing while nobody said. */
export function useHours(): (of: Timed) => string {
  const { t } = useTranslation();
  return ({ startsAt, endsAt }) => {
    if (!startsAt) return '';
    const [from, to] = [startsAt.slice(11, 16), endsAt?.slice(11, 16)];
    return to ? t('meetingPage.hours', { from, to }) : t('meetingPage.from', { from });
  };
}
