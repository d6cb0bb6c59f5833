import { PATH_STAGES, type PathStage } from '../../kinds';
import { degreeOf, neighboursOf } from '../graph';
import { rowsOf } from '../lookup';
import type { NetworkAt } from '../network-at';

/** What the ranking needs of structures beside the network, by id. */
export interface EndSheets {
  readonly citiesOf: (structure: string) => readonly string[];
  readonly stagesOf: (structure: string) => readonly PathStage[];
}

/** Structures as ends of an introduction; every column by structure index. */
export interface Ends {
  readonly at: NetworkAt;
  /** 1 for an open structure outside the team with somebody to introduce, in ascending order in `list`. */
  readonly eligible: Uint8Array;
  readonly list: readonly number[];
  readonly isolated: Uint8Array;
  /** How many structures its component has. */
  readonly size: Int32Array;
  /** Bit k: it stands on stage k. */
  readonly stages: Uint8Array;
  /** Bit k: it stands on stage k, and neither itself nor a neighbour in S(t) on stage k+1. */
  readonly gaps: Uint8Array;
  readonly cities: readonly (readonly string[])[];
}

const LAST = PATH_STAGES.length - 1;

/** O(structures + edges of S + staff). */
export function endsOf(at: NetworkAt, sheets: EndSheets): Ends {
  const ids = at.network.structures.list;
  const count = ids.length;
  const [eligible, isolated, stages, gaps] = [0, 0, 0, 0].map(() => new Uint8Array(count)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const members = new Int32Array(count);
  for (const component of at.structureComponent)
    if (component >= 0) members[component] = (members[component] as number) + 1;
  const cities = ids.map((id, i) => (at.structures[i] ? [...new Set(sheets.citiesOf(id))] : []));
  for (let i = 0; i < count; i += 1) {
    if (!at.structures[i]) continue;
    for (const stage of sheets.stagesOf(ids[i] ?? ''))
      stages[i] = (stages[i] as number) | (1 << PATH_STAGES.indexOf(stage));
    isolated[i] = degreeOf(at.ties, i) === 0 ? 1 : 0;
    eligible[i] = !at.network.coordinates[i] && rowsOf(at.staff.byStructure, i).length > 0 ? 1 : 0;
  }
  for (let i = 0; i < count; i += 1) {
    let reached = stages[i] as number;
    for (const [other] of neighboursOf(at.ties, i)) reached |= stages[other] as number;
    for (let k = 0; k < LAST; k += 1)
      if ((stages[i] as number) & (1 << k) && !(reached & (1 << (k + 1))))
        gaps[i] = (gaps[i] as number) | (1 << k);
  }
  return {
    at,
    eligible,
    list: [...eligible.keys()].filter((i) => eligible[i]),
    isolated,
    size: Int32Array.from(at.structureComponent, (component) =>
      component < 0 ? 0 : (members[component] as number),
    ),
    stages,
    gaps,
    cities,
  };
}

/** The gaps of `x` that a tie to `y` would close, as bits: it lacks a way from k to k+1, and `y` stands on k+1. */
export const closedBy = ({ gaps, stages }: Ends, x: number, y: number): number =>
  (gaps[x] as number) & ((stages[y] as number) >> 1);

export const bitsOf = (bits: number): number[] => PATH_STAGES.flatMap((_, k) => (bits & (1 << k) ? [k] : []));
