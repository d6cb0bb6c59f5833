import type { Evidence } from '../../../api/kinds';

export interface EvidenceStyle {
  readonly dash: readonly number[];
  readonly double: boolean;
}

/** Line style says how one knows: confirmed solid, declared by one dashed, collaboration double, shared person dotted. */
export const EVIDENCE_STYLE: Readonly<Record<Evidence, EvidenceStyle>> = {
  COLLABORATION: { dash: [], double: true },
  SHARED_PERSON: { dash: [0.1, 4.5], double: false },
  CONFIRMED: { dash: [], double: false },
  DECLARED: { dash: [5, 4], double: false },
};

const STRONGEST_FIRST: readonly Evidence[] = ['COLLABORATION', 'SHARED_PERSON', 'CONFIRMED', 'DECLARED'];

/** An edge that rests on several is drawn as its strongest; one whose proofs are not shown, to a visitor, as a plain line. */
export const strongestEvidence = (evidence: readonly Evidence[]): Evidence =>
  STRONGEST_FIRST.find((known) => evidence.includes(known)) ?? 'CONFIRMED';

/** Three steps of width: declared by one, one strong evidence, several. */
export const edgeWidth = (weight: number, evidence: readonly Evidence[]): number =>
  weight < 0.9 ? 1 : evidence.length > 1 ? 2.4 : 1.5;
