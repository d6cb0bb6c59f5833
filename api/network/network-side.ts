import type { NetworkLevel } from '../kinds';
import { acquaintanceWeight } from './acquaintance-graph';
import type { Graph } from './graph';
import type { NetworkAt } from './network-at';
import { structureTieWeight } from './structure-graph';

/** A(t) or S(t) as the measures take it: a graph, who is in it, and the parts it falls into. */
export interface NetworkSide {
  readonly graph: Graph;
  readonly members: Uint8Array;
  readonly component: Int32Array;
  /** The weight of an edge (design.md section 4), from its bits. */
  readonly weightOf: (bits: number) => number;
}

/**
 * One level of the network of a day. Without the team (or without who was removed) it is the network that
 * `networkAt` derives so: the team's ties between structures go with its people, which no mask over S(t) can
 * tell. Further ones are left out by clearing their `members`.
 */
export const sideOf = (at: NetworkAt, level: NetworkLevel): NetworkSide =>
  level === 'PEOPLE'
    ? {
        graph: at.acquaintances,
        members: at.people,
        component: at.personComponent,
        weightOf: acquaintanceWeight,
      }
    : {
        graph: at.ties,
        members: at.structures,
        component: at.structureComponent,
        weightOf: structureTieWeight,
      };

/** The weight of every edge, for measures that take weights. O(edges). */
export const edgeWeights = ({ graph, weightOf }: NetworkSide): Float64Array =>
  Float64Array.from(graph.bits, weightOf);
