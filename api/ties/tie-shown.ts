import type { Viewer } from '../access/viewer';
import type { Evidence, NetworkLevel } from '../kinds';
import { acquaintanceWeight, isConfirmed } from '../network/acquaintance-graph';
import { COLLABORATION, evidenceOf, structureTieWeight } from '../network/structure-graph';

/** What the viewer sees of an edge: a visitor its collaborations alone (design.md section 7). */
const bitsShown = ({ role }: Viewer, bits: number): number =>
  role === 'VISITOR' ? bits & COLLABORATION : bits;

export const evidenceShown = (viewer: Viewer, bits: number): Evidence[] =>
  evidenceOf(bitsShown(viewer, bits));

/** To a visitor the weight tells no more than the evidence does. */
export const weightShown = (viewer: Viewer, bits: number): number =>
  structureTieWeight(bitsShown(viewer, bits));

/** The evidence and the weight of an edge of a level, from its bits, as the viewer sees them. */
export const tieShown = (
  viewer: Viewer,
  level: NetworkLevel,
  bits: number,
): { readonly evidence: Evidence[]; readonly weight: number } =>
  level === 'STRUCTURES'
    ? { evidence: evidenceShown(viewer, bits), weight: weightShown(viewer, bits) }
    : { evidence: [isConfirmed(bits) ? 'CONFIRMED' : 'DECLARED'], weight: acquaintanceWeight(bits) };
