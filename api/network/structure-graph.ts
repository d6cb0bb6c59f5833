import type { Evidence } from '../kinds';
import { isConfirmed } from './acquaintance-graph';
import { type Day, holds } from './day';
import { addEdge, buildGraph, type EdgeList, emptyEdges, type Graph } from './graph';
import { type Grouping, groupBy, rowsOf } from './lookup';
import type { TerritoryNetwork } from './territory-network';

/** Bits of an edge of S(t). */
export const COLLABORATION = 1;
export const SHARED_PERSON = 2;
export const CONFIRMED = 4;
export const DECLARED = 8;

const EVIDENCE_BITS: readonly (readonly [Evidence, number])[] = [
  ['COLLABORATION', COLLABORATION],
  ['SHARED_PERSON', SHARED_PERSON],
  ['CONFIRMED', CONFIRMED],
  ['DECLARED', DECLARED],
];

/** The set of evidence of an edge, in the order of the kinds. */
export const evidenceOf = (bits: number): Evidence[] =>
  EVIDENCE_BITS.filter(([, bit]) => (bits & bit) !== 0).map(([name]) => name);

/** design.md section 4: 0.9 for a collaboration or a shared person, else its largest acquaintance. */
export const structureTieWeight = (bits: number): number =>
  (bits & (COLLABORATION | SHARED_PERSON | CONFIRMED)) !== 0 ? 0.9 : 0.6;

/** Employments in force at t, of members in open structures, as rows of `network.employments`. */
export interface StaffAt {
  readonly person: Int32Array;
  readonly structure: Int32Array;
  readonly since: Int32Array;
  readonly byPerson: Grouping;
  readonly byStructure: Grouping;
}

export function staffAt(
  network: TerritoryNetwork,
  asOf: Day,
  people: Uint8Array,
  structures: Uint8Array,
): StaffAt {
  const { from, to, since, until } = network.employments;
  const rows: number[] = [];
  from.forEach((person, row) => {
    if (!people[person] || !structures[to[row] ?? 0]) return;
    if (holds(since[row] ?? 0, until[row] ?? 0, asOf)) rows.push(row);
  });
  const person = Int32Array.from(rows, (row) => from[row] ?? 0);
  const structure = Int32Array.from(rows, (row) => to[row] ?? 0);
  return {
    person,
    structure,
    since: Int32Array.from(rows, (row) => since[row] ?? 0),
    byPerson: groupBy(person, network.people.list.length),
    byStructure: groupBy(structure, network.structures.list.length),
  };
}

function addAcquaintances(edges: EdgeList, acquaintances: Graph, staff: StaffAt): void {
  for (let edge = 0; edge < acquaintances.edgeCount; edge += 1) {
    const bit = isConfirmed(acquaintances.bits[edge] ?? 0) ? CONFIRMED : DECLARED;
    for (const here of rowsOf(staff.byPerson, acquaintances.source[edge] ?? 0)) {
      for (const there of rowsOf(staff.byPerson, acquaintances.target[edge] ?? 0)) {
        const [s, t] = [staff.structure[here] ?? 0, staff.structure[there] ?? 0];
        if (s === t) continue;
        const since = Math.max(
          acquaintances.since[edge] ?? 0,
          staff.since[here] ?? 0,
          staff.since[there] ?? 0,
        );
        addEdge(edges, s, t, bit, since);
      }
    }
  }
}

function addSharedPeople(edges: EdgeList, staff: StaffAt, people: number): void {
  for (let person = 0; person < people; person += 1) {
    const rows = rowsOf(staff.byPerson, person);
    for (let i = 0; i < rows.length; i += 1) {
      for (let j = i + 1; j < rows.length; j += 1) {
        const [here, there] = [rows[i] ?? 0, rows[j] ?? 0];
        const [s, t] = [staff.structure[here] ?? 0, staff.structure[there] ?? 0];
        if (s !== t)
          addEdge(edges, s, t, SHARED_PERSON, Math.max(staff.since[here] ?? 0, staff.since[there] ?? 0));
      }
    }
  }
}

/**
 * S(t) of design.md section 4 over the open `members`. An edge's `since` is the earliest known day on which
 * one of its pieces of evidence held with everyone already in place.
 * O(structures + people + acquaintances × employers²).
 */
export function structureGraphAt(
  network: TerritoryNetwork,
  asOf: Day,
  members: Uint8Array,
  acquaintances: Graph,
  staff: StaffAt,
): Graph {
  const edges = emptyEdges();
  const { from, to, since, until } = network.collaborations;
  from.forEach((s, row) => {
    const t = to[row] ?? 0;
    if (s === t || !members[s] || !members[t] || !holds(since[row] ?? 0, until[row] ?? 0, asOf)) return;
    addEdge(edges, s, t, COLLABORATION, since[row] ?? 0);
  });
  addAcquaintances(edges, acquaintances, staff);
  addSharedPeople(edges, staff, network.people.list.length);
  return buildGraph(network.structures.list.length, edges);
}
