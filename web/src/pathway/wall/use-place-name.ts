import { useTranslation } from 'react-i18next';
import type { Place } from './wall-cards';

/** The name of a step, or of what lies beside the path. */
export function usePlaceName() {
  const { t } = useTranslation();
  return (place: Place): string => (place === 'BESIDE' ? t('pathway.beside') : t(`stage.${place}`));
}
