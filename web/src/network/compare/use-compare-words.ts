import { useMemo } from 'react';
import type { ChangeState, Evidence } from '../../../../api/kinds';
import { useWords } from '../../i18n/use-words';
import { useView } from '../../view/use-view';
import type { ComparedEdge, ComparedNode } from './comparison.types';
import { type Counts, isFreed, isLeftAlone } from './shown-comparison';

/** What a comparison says, in the words of the level that is shown. */
export function useCompareWords() {
  const { t, list } = useWords();
  const { level = 'structures' } = useView();
  return useMemo(() => {
    const ties = (state: ChangeState, count: number) => t(`compare.ties.${state}`, { count });
    const known = (evidence: readonly Evidence[] | null) =>
      list((evidence ?? []).map((one) => t(`evidence.${one}`)));
    /** What became of those who have the ties: only what happened is said. */
    const members = ({ nodes, noLongerIsolated, newlyIsolated }: Counts): string => {
      const said = [
        ...(nodes.ADDED > 0 ? [t(`compare.came.${level}`, { count: nodes.ADDED })] : []),
        ...(nodes.LOST > 0 ? [t(`compare.left.${level}`, { count: nodes.LOST })] : []),
        ...(noLongerIsolated > 0 ? [t(`step.freed.${level}`, { count: noLongerIsolated })] : []),
        ...(newlyIsolated > 0 ? [t(`step.alone.${level}`, { count: newlyIsolated })] : []),
      ];
      return said.length > 0 ? t('compare.sentence', { what: list(said) }) : '';
    };
    const isSame = ({ edges, nodes, changed }: Counts): boolean =>
      edges.ADDED + edges.LOST + changed + nodes.ADDED + nodes.LOST === 0;
    return {
      ties,
      members,
      isSame,
      /** Everything in a sentence or two, to be heard. */
      said: (counts: Counts): string =>
        isSame(counts)
          ? t('compare.same')
          : [
              t('compare.sentence', {
                what: list(
                  (['ADDED', 'LOST', 'KEPT'] as const).map((state) => ties(state, counts.edges[state])),
                ),
              }),
              members(counts),
            ]
              .filter(Boolean)
              .join(' '),
      /** What became of somebody; empty where nothing did. */
      member: (node: ComparedNode): string => {
        if (node.state !== 'KEPT') return t(`compare.member.${level}.${node.state}`);
        if (isFreed(node)) return t(`compare.member.${level}.freed`);
        return isLeftAlone(node) ? t(`compare.member.${level}.alone`) : '';
      },
      /** How one knows of a tie, or how one did and does; empty where that may not be seen. */
      known: ({ state, evidenceBefore, evidenceAfter }: ComparedEdge): string =>
        state === 'KEPT'
          ? t('compare.fromTo', { before: known(evidenceBefore), after: known(evidenceAfter) })
          : known(evidenceAfter ?? evidenceBefore),
    };
  }, [t, list, level]);
}
