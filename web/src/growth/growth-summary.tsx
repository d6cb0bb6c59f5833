import { useTranslation } from 'react-i18next';
import type { FigureId } from '../../../api/network/growth/figures';
import { figureAt } from './figures';
import type { GrowthAnswer } from './use-growth';
import { useResponseWords } from './use-response-words';

/** First a sentence: what the rencontres brought; then how far it can be trusted. */
export function GrowthSummary({ growth }: { readonly growth: GrowthAnswer }) {
  const { t } = useTranslation();
  const response = useResponseWords(growth.response);
  const [first, last] = [growth.points[0], growth.points.at(-1)];
  if (!first || !last) return null;
  const now = (id: FigureId) => figureAt(growth, last, id) ?? 0;
  const before = figureAt(growth, first, 'isolated') ?? 0;
  const isolated = { before, after: now('isolated'), all: now('structuresRegistered') };
  const made = growth.meetings.reduce((sum, { ties }) => sum + ties, 0);
  return (
    <div className="growth-summary">
      <p className="growth-headline">
        {t('growth.summary.meetings', {
          count: growth.meetings.length,
          people: now('peopleReached'),
          structures: now('structuresReached'),
        })}{' '}
        {made > 0 ? t('growth.summary.ties', { count: made }) : t('growth.summary.noTies')}{' '}
        {isolated.after < isolated.before
          ? t('growth.summary.fewerIsolated', isolated)
          : t('growth.summary.isolated', isolated)}
      </p>
      <p className="page-note">{response.full}</p>
    </div>
  );
}
