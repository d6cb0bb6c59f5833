import { useTranslation } from 'react-i18next';
import { useView } from '../view/use-view';
import type { useShown } from './use-shown';

/** The counts of what is shown, in a sentence for those who hear the page; empty while it loads. */
export function useSummary({ shown, tray, listed, network }: ReturnType<typeof useShown>): string {
  const { t } = useTranslation();
  const { level } = useView();
  if (!shown || !tray || network.isPlaceholderData) return '';
  const nodes = t(level === 'people' ? 'shown.people' : 'shown.structures', { count: listed.length });
  return `${nodes} ${t('shown.isolated', { count: tray.length })}`;
}
