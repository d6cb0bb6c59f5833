import type { Evidence } from '../../../api/kinds';
import { EVIDENCE_STYLE } from './evidence-style';

interface EvidenceLineProps {
  readonly evidence: Evidence;
}

/** A sample of the line that a kind of evidence has on the map. */
export function EvidenceLine({ evidence }: EvidenceLineProps) {
  const { dash, double } = EVIDENCE_STYLE[evidence];
  const lines = double ? [4, 8] : [6];
  return (
    <svg className="evidence-line" width="32" height="12" viewBox="0 0 32 12" aria-hidden="true">
      {lines.map((y) => (
        <line
          key={y}
          x1="1"
          x2="31"
          y1={y}
          y2={y}
          stroke="currentColor"
          strokeWidth={double ? 1.4 : 2}
          strokeLinecap={evidence === 'SHARED_PERSON' ? 'round' : 'butt'}
          strokeDasharray={dash.join(' ')}
        />
      ))}
    </svg>
  );
}
