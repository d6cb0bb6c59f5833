import type { Evidence } from '../../../api/kinds';
import type { Tie } from './sheet.types';

/** From the surest to the one that waits for a word. */
export const EVIDENCE_ORDER = [
  'COLLABORATION',
  'CONFIRMED',
  'SHARED_PERSON',
  'DECLARED',
] as const satisfies readonly Evidence[];

export interface TieGroup {
  /** NONE: to a visitor it is not said how one knows. */
  readonly evidence: Evidence | 'NONE';
  readonly ties: readonly Tie[];
}

/** Each tie once, under its surest evidence; the others are said on its line. */
export function groupTies(ties: readonly Tie[], compare: (one: string, other: string) => number): TieGroup[] {
  const surest = (tie: Tie) => EVIDENCE_ORDER.find((evidence) => tie.evidence.includes(evidence)) ?? 'NONE';
  return ([...EVIDENCE_ORDER, 'NONE'] as const)
    .map((evidence) => ({
      evidence,
      ties: ties
        .filter((tie) => surest(tie) === evidence)
        .sort((a, b) => compare(a.structure.name, b.structure.name)),
    }))
    .filter((group) => group.ties.length > 0);
}
