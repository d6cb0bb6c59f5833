import type { Viewer } from '../access/viewer';
import type { CollaborationLevel, Evidence } from '../kinds';
import { A_READY, B_READY, DECLARED_BY_A, DECLARED_BY_B, isConfirmed } from '../network/acquaintance-graph';
import { holds, isoDay } from '../network/day';
import { declaredAt } from '../network/declared-at';
import { neighboursOf } from '../network/graph';
import { rowsOf } from '../network/lookup';
import type { NetworkAt } from '../network/network-at';
import type { NetworkState } from './network-state';
import { evidenceShown, weightShown } from './tie-shown';

export interface AcquaintanceView {
  readonly personId: string;
  readonly confirmed: boolean;
  readonly declaredByIds: string[];
  readonly readyToIntroduce: boolean;
  readonly since: string | null;
  readonly meetingId: string | null;
  readonly asOf: string;
}

export interface AcquaintanceTieView {
  readonly fromId: string;
  readonly toId: string;
  readonly confirmed: boolean;
  readonly since: string | null;
  readonly meetingId: string | null;
  readonly asOf: string;
}

export interface CollaborationView {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly level: CollaborationLevel | null;
  readonly kind: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly asOf: string;
}

export interface StructureTieView {
  readonly structureId: string;
  readonly weight: number;
  readonly evidence: Evidence[];
  readonly since: string | null;
  readonly acquaintances: AcquaintanceTieView[];
  readonly sharedPeopleIds: string[];
  readonly collaborations: CollaborationView[];
  readonly asOf: string;
}

/** The edges of A(t) at a person, in order of the other's id. */
export function acquaintancesOf(
  _viewer: Viewer,
  state: NetworkState,
  person: string,
  asOf: string,
): AcquaintanceView[] {
  const at = state.at(asOf);
  const { people } = state.network;
  const me = people.indexOf.get(person);
  if (me === undefined) return [];
  return [...neighboursOf(at.acquaintances, me)].map(([other, edge]) => {
    const bits = at.acquaintances.bits[edge] ?? 0;
    const iAmA = me < other;
    const declared = (mine: boolean) => (bits & (mine === iAmA ? DECLARED_BY_A : DECLARED_BY_B)) !== 0;
    const otherId = people.list[other] ?? '';
    return {
      personId: otherId,
      confirmed: isConfirmed(bits),
      declaredByIds: [...(declared(true) ? [person] : []), ...(declared(false) ? [otherId] : [])],
      readyToIntroduce: (bits & (iAmA ? A_READY : B_READY)) !== 0,
      since: isoDay(at.acquaintances.since[edge] ?? 0),
      meetingId: declaredAt(at, me, other),
      asOf,
    };
  });
}

function pairsBetween(at: NetworkAt, here: number, there: number, asOf: string): AcquaintanceTieView[] {
  const { people } = at.network;
  const theirs = new Set(Array.from(rowsOf(at.staff.byStructure, there), (row) => at.staff.person[row] ?? 0));
  const seen = new Set<string>();
  const pairs: AcquaintanceTieView[] = [];
  for (const row of rowsOf(at.staff.byStructure, here)) {
    const me = at.staff.person[row] ?? 0;
    for (const [other, edge] of neighboursOf(at.acquaintances, me)) {
      const key = `${Math.min(me, other)} ${Math.max(me, other)}`;
      if (!theirs.has(other) || seen.has(key)) continue;
      seen.add(key);
      pairs.push({
        fromId: people.list[me] ?? '',
        toId: people.list[other] ?? '',
        confirmed: isConfirmed(at.acquaintances.bits[edge] ?? 0),
        since: isoDay(at.acquaintances.since[edge] ?? 0),
        meetingId: declaredAt(at, me, other),
        asOf,
      });
    }
  }
  return pairs.sort(
    (x, y) => Number(y.confirmed) - Number(x.confirmed) || (x.fromId + x.toId < y.fromId + y.toId ? -1 : 1),
  );
}

function sharedPeople(at: NetworkAt, here: number, there: number): string[] {
  const theirs = new Set(Array.from(rowsOf(at.staff.byStructure, there), (row) => at.staff.person[row] ?? 0));
  const mine = new Set(Array.from(rowsOf(at.staff.byStructure, here), (row) => at.staff.person[row] ?? 0));
  return [...mine]
    .filter((person) => theirs.has(person))
    .map((person) => at.network.people.list[person] ?? '')
    .sort();
}

function collaborationsBetween(
  at: NetworkAt,
  here: number,
  there: number,
  asOf: string,
): CollaborationView[] {
  const { collaborations, records } = at.network;
  const rows = [...rowsOf(collaborations.byFrom, here), ...rowsOf(collaborations.byTo, here)].filter(
    (row) => {
      const other = collaborations.from[row] === here ? collaborations.to[row] : collaborations.from[row];
      return (
        other === there && holds(collaborations.since[row] ?? 0, collaborations.until[row] ?? 0, at.asOf)
      );
    },
  );
  return rows
    .flatMap((row) => records.collaborations[collaborations.record[row] ?? -1] ?? [])
    .map(({ from, to, ...rest }) => ({ ...rest, fromId: from, toId: to, asOf }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** The edges of S(t) at a structure with what they rest on: stronger first, then by id. */
export function tiesOf(
  viewer: Viewer,
  state: NetworkState,
  structure: string,
  asOf: string,
): StructureTieView[] {
  const at = state.at(asOf);
  const { structures } = state.network;
  const here = structures.indexOf.get(structure);
  if (here === undefined) return [];
  return [...neighboursOf(at.ties, here)]
    .map(([there, edge]) => {
      const bits = at.ties.bits[edge] ?? 0;
      return {
        structureId: structures.list[there] ?? '',
        weight: weightShown(viewer, bits),
        evidence: evidenceShown(viewer, bits),
        since: isoDay(at.ties.since[edge] ?? 0),
        acquaintances: pairsBetween(at, here, there, asOf),
        sharedPeopleIds: sharedPeople(at, here, there),
        collaborations: collaborationsBetween(at, here, there, asOf),
        asOf,
      };
    })
    .sort((x, y) => y.weight - x.weight || (x.structureId < y.structureId ? -1 : 1));
}
