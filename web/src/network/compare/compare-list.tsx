import { useId, useMemo } from 'react';
import { useWords } from '../../i18n/use-words';
import { csvOf } from '../../ui/csv-of';
import { downloadFile } from '../../ui/download-file';
import { Icon } from '../../ui/icon';
import { selectNode } from '../../view/selection';
import { useChangeView, useView } from '../../view/use-view';
import { comparisonRows } from './compare-csv';
import { CompareSection } from './compare-section';
import type { ComparedNode, Comparison } from './comparison.types';
import { type ShownComparison, tiesByMember } from './shown-comparison';
import { useCompareWords } from './use-compare-words';

interface CompareListProps {
  readonly comparison: Comparison;
  readonly shown: ShownComparison;
}

const COLUMNS = ['change', 'one', 'other', 'from', 'knownFrom', 'to', 'knownTo'] as const;

/** Everything that the map of two days says, in words: to read, to hear, to print and to take away. */
export function CompareList({ comparison, shown }: CompareListProps) {
  const { t, day, list, compare } = useWords();
  const words = useCompareWords();
  const view = useView();
  const change = useChangeView();
  const members = useId();
  const { from, to } = comparison;
  const { counts } = shown;
  const ties = useMemo(
    () => ({
      added: tiesByMember(shown, ({ state }) => state === 'ADDED', compare),
      lost: tiesByMember(shown, ({ state }) => state === 'LOST', compare),
      changed: tiesByMember(shown, ({ changed }) => changed, compare),
    }),
    [shown, compare],
  );
  const moved = shown.nodes
    .filter((node) => words.member(node) !== '')
    .sort((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
  const open = ({ id }: ComparedNode) => change(selectNode(view, id));
  const download = () =>
    downloadFile(
      t('compare.file', { from, to }),
      csvOf(
        comparisonRows(comparison, shown, {
          heads: COLUMNS.map((column) => t(`compare.column.${column}`)),
          state: ({ state, changed }) => t(`compare.state.${changed ? 'CHANGED' : state}`),
          known: (evidence) => list((evidence ?? []).map((one) => t(`evidence.${one}`))),
        }),
      ),
    );
  return (
    <div className="list-frame compare-list">
      <div className="compare-list-head">
        <h2>{t('compare.between', { from: day(from), to: day(to) })}</h2>
        <button type="button" className="button" onClick={download}>
          <Icon name="import" />
          {t('compare.download')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          <Icon name="print" />
          {t('compare.print')}
        </button>
      </div>
      <p className="list-note">
        {words.isSame(counts) ? t('compare.same') : `${words.said(counts)} ${t('compare.twice')}`}
      </p>
      <CompareSection title={words.ties('ADDED', counts.edges.ADDED)} groups={ties.added} onSelect={open} />
      <CompareSection title={words.ties('LOST', counts.edges.LOST)} groups={ties.lost} onSelect={open} />
      <CompareSection
        title={t('compare.changedTies', { count: counts.changed })}
        groups={ties.changed}
        onSelect={open}
      />
      {moved.length > 0 && (
        <section className="compare-section" aria-labelledby={members}>
          <h3 id={members}>{t(view.level === 'people' ? 'level.people' : 'level.structures')}</h3>
          <ul className="compare-moved">
            {moved.map((node) => (
              <li key={node.id}>
                <button type="button" className="compare-name" onClick={() => open(node)}>
                  {node.label}
                </button>
                , {words.member(node)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
