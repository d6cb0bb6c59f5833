import { useTranslation } from 'react-i18next';
import { hasFilters } from '../view/filters';
import { useView } from '../view/use-view';
import { useCompareWords } from './compare/use-compare-words';
import type { Step } from './replay/use-step';
import type { useShown } from './use-shown';

/**
 * What the page has become, in a sentence for those who hear it: what the stop of the replay brought, and the counts
 * of what is shown where there is no such stop or filters narrow it. Empty while it loads.
 */
export function useSummary(
  { shown, tray, listed, network, comparison }: ReturnType<typeof useShown>,
  step: Step,
): string {
  const { t } = useTranslation();
  const view = useView();
  const { level } = view;
  const { said } = useCompareWords();
  if (view.compare !== undefined)
    return comparison.shown && !comparison.query.isPlaceholderData ? said(comparison.shown.counts) : '';
  if (!shown || !tray || network.isPlaceholderData || step.isPending) return '';
  const nodes = t(level === 'people' ? 'shown.people' : 'shown.structures', { count: listed.length });
  const counts = `${nodes} ${t('shown.isolated', { count: tray.length })}`;
  if (!step.said) return counts;
  return hasFilters(view) ? `${step.said} ${counts}` : step.said;
}
