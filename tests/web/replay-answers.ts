import type { StepQuery } from '../../web/src/gql/graphql';
import { ANSWERS, isolated, network } from './answers';
import type { Asked } from './open-page';

const { nodes, edges } = network.network;

/** On the eve nobody is tied; the first rencontre ties s1 and s2, the second s3 too; s4 has no tie ever. */
const TIED: Readonly<Record<string, readonly string[]>> = {
  '2025-06-11': [],
  '2025-06-12': ['s1', 's2'],
  '2025-09-01': ['s1', 's2', 's3'],
  '2025-10-25': ['s1', 's2', 's3'],
};

const changes: Readonly<Record<string, Partial<StepQuery['compareNetwork']>>> = {
  '2025-06-12': { addedEdges: 1, noLongerIsolated: 2 },
  '2025-09-01': { addedEdges: 2, lostEdges: 1, newlyIsolated: 1 },
  '2025-10-25': {},
};

/** The answers of each day of the territory of the tests, as the replay asks for them; others are as usual. */
export function replayed({ operation, variables }: Asked): { readonly data: unknown } | null {
  const day = String(variables.asOf ?? variables.to ?? '2025-10-25');
  const tied = TIED[day] ?? [];
  switch (operation) {
    case 'Network':
      return {
        data: {
          network: {
            ...network.network,
            asOf: day,
            nodes: nodes.map((node) => ({
              ...node,
              degree: tied.includes(node.id) ? 1 : 0,
              isolated: !tied.includes(node.id),
            })),
            edges: tied.length > 0 ? edges : [],
          },
        },
      };
    case 'Isolated': {
      const [one] = isolated.isolatedStructures;
      return {
        data: {
          isolatedStructures: nodes
            .filter(({ id }) => !tied.includes(id))
            .map(({ id, label }) => ({ ...one, structure: { ...one?.structure, id, name: label } })),
        },
      };
    }
    case 'Step':
      return {
        data: {
          compareNetwork: {
            level: variables.level,
            to: day,
            addedEdges: 0,
            lostEdges: 0,
            noLongerIsolated: 0,
            newlyIsolated: 0,
            nodes: [],
            edges: [],
            ...changes[day],
          },
        },
      };
    default:
      return { data: ANSWERS[operation] };
  }
}
