import { useId } from 'react';
import { KindGlyph } from '../../map/kind-glyph';
import type { ComparedNode } from './comparison.types';
import type { tiesByMember } from './shown-comparison';
import { useCompareWords } from './use-compare-words';

interface CompareSectionProps {
  readonly title: string;
  readonly groups: ReturnType<typeof tiesByMember>;
  readonly onSelect: (node: ComparedNode) => void;
}

/** The ties of one sort, under each of the two that they tie. */
export function CompareSection({ title, groups, onSelect }: CompareSectionProps) {
  const { known } = useCompareWords();
  const heading = useId();
  if (groups.length === 0) return null;
  return (
    <section className="compare-section" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul className="compare-groups">
        {groups.map(({ node, ties }) => (
          <li key={node.id}>
            <button type="button" className="compare-name" onClick={() => onSelect(node)}>
              {node.kind && <KindGlyph kind={node.kind} size={16} />}
              {node.label}
            </button>
            <ul>
              {ties.map(({ other, edge }) => (
                <li key={other.id}>
                  {other.label}
                  {known(edge) && <span className="compare-known"> — {known(edge)}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
