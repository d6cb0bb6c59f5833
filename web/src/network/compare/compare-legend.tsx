import { useTranslation } from 'react-i18next';
import { CHANGE_STATES } from '../../../../api/kinds';
import { ChangeMark } from '../../map/change-mark';
import type { Counts } from './shown-comparison';
import { useCompareWords } from './use-compare-words';

interface CompareLegendProps {
  readonly counts: Counts;
}

/** The three lines with how many there are of each, and what became of those who have them. */
export function CompareLegend({ counts }: CompareLegendProps) {
  const { t } = useTranslation();
  const { ties, members, isSame } = useCompareWords();
  const { edges, changed, nodes } = counts;
  return (
    <>
      {isSame(counts) && <p className="compare-same">{t('compare.same')}</p>}
      <ul className="compare-legend">
        {CHANGE_STATES.map((state) => (
          <li key={state}>
            <ChangeMark change={state} />
            <span>
              {ties(state, edges[state])}
              {state === 'KEPT' && changed > 0 && `, ${t('compare.changed', { count: changed })}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="compare-members">
        {members(counts)} {nodes.ADDED + nodes.LOST > 0 && t('compare.signs')}
      </p>
    </>
  );
}
