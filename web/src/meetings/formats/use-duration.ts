import { useWords } from '../../i18n/use-words';

/** "2 h 15", "45 min". */
export function useDuration(): (minutes: number) => string {
  const { t } = useWords();
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours === 0) return t('formats.minutes', { count: rest });
    return rest === 0
      ? t('formats.hours', { count: hours })
      : t('formats.hoursMinutes', { count: hours, minutes: String(rest).padStart(2, '0') });
  };
}
