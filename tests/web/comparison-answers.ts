import type { ComparisonQuery } from '../../web/src/gql/graphql';
import type { ComparedNode } from '../../web/src/network/compare/comparison.types';

const node = (
  id: string,
  label: string,
  degrees: readonly [number | null, number | null],
  rest: Partial<ComparedNode> = {},
): ComparedNode => ({
  id,
  label,
  kind: 'ASSOCIATION',
  cities: ['93071'],
  structures: [id],
  stages: [],
  degree: degrees[1] ?? degrees[0] ?? 0,
  coordinates: false,
  x: 0,
  y: 0,
  state: degrees[0] === null ? 'ADDED' : degrees[1] === null ? 'LOST' : 'KEPT',
  degreeBefore: degrees[0],
  degreeAfter: degrees[1],
  ...rest,
});

/** Élan and Zone kept their tie, confirmed since; Atelier left isolation; Neuve is new; the shop closed, its tie is lost. */
export const comparison: ComparisonQuery = {
  compareNetwork: {
    level: 'STRUCTURES',
    from: '2025-06-11',
    to: '2025-10-25',
    truncated: false,
    addedEdges: 1,
    lostEdges: 1,
    keptEdges: 1,
    changedEdges: 1,
    addedNodes: 1,
    lostNodes: 1,
    keptNodes: 4,
    noLongerIsolated: 1,
    newlyIsolated: 0,
    nodes: [
      node('s1', 'Zone d’envol', [2, 2]),
      node('s2', 'Élan solidaire', [1, 2]),
      node('s3', 'Atelier', [0, 1], { cities: ['93029'] }),
      node('s4', '=Menuiserie', [0, 0]),
      node('s5', 'Neuve', [null, 0]),
      node('s6', 'Boutique', [1, null]),
    ],
    edges: [
      {
        source: 's1',
        target: 's2',
        state: 'KEPT',
        changed: true,
        weightBefore: 0.6,
        weightAfter: 0.9,
        evidenceBefore: ['DECLARED'],
        evidenceAfter: ['CONFIRMED'],
      },
      {
        source: 's2',
        target: 's3',
        state: 'ADDED',
        changed: false,
        weightBefore: null,
        weightAfter: 0.9,
        evidenceBefore: null,
        evidenceAfter: ['COLLABORATION'],
      },
      {
        source: 's1',
        target: 's6',
        state: 'LOST',
        changed: false,
        weightBefore: 0.6,
        weightAfter: null,
        evidenceBefore: ['DECLARED'],
        evidenceAfter: null,
      },
    ],
  },
};
