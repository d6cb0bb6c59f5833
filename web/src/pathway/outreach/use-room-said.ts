import { useTranslation } from 'react-i18next';

/** "Donne 2 demi-journées par semaine ; reste 1 demi-journée.", or that the host did not say. */
export function useRoomSaid() {
  const { t } = useTranslation();
  const halfDays = (count: number): string => t('outreach.halfDays', { count });
  return (room: number | null, left: number | null): string =>
    room === null
      ? t('outreach.roomUnsaid')
      : t('outreach.roomAndLeft', { room: halfDays(room), left: halfDays(left ?? 0) });
}
