import type { FlatRow } from '../graph/port';
import { aboutLink, type LinkKind, type NodeLabel } from '../graph/record-kinds';

/** One record as it was and as it became: only what changed; null where there was, or is, none. */
export interface NodeStep {
  readonly kind: 'node';
  readonly label: NodeLabel;
  readonly id: string;
  readonly before: FlatRow | null;
  readonly after: FlatRow | null;
}

export interface LinkStep {
  readonly kind: 'link';
  readonly link: LinkKind;
  readonly from: string;
  readonly to: string;
  /** For the kinds of which several may join two records. */
  readonly id: string | null;
  readonly before: FlatRow | null;
  readonly after: FlatRow | null;
}

export type RecordStep = NodeStep | LinkStep;

/** Ids of the records that a step speaks of. */
export const recordsOf = (step: RecordStep): readonly string[] =>
  step.kind === 'node' ? [step.id] : [step.from, step.to];

/** The same for the journal and for who is told. */
export const toldOf = (step: RecordStep): readonly string[] =>
  step.kind === 'node' ? [step.id] : aboutLink(step.link, step.from, step.to);
