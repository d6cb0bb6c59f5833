import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapTexts } from '../map/network-map.types';
import type { Network } from './network.types';

/** The words of the map's tools. */
export function useMapTexts(level: Network['level']): MapTexts {
  const { t } = useTranslation();
  return useMemo(() => {
    const what = level === 'PEOPLE' ? 'people' : 'structures';
    return {
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
      fit: t('map.fit'),
      trace: t('trace.tool'),
      giveUp: t('trace.giveUp'),
      next: (from) => (from === null ? t(`trace.first.${what}`) : t(`trace.second.${what}`, { name: from })),
      mayTie: (label, from) =>
        from === null || from === label
          ? t('trace.mayStart', { name: label })
          : t('trace.mayTie', { name: label, from }),
    };
  }, [t, level]);
}
