import { neighboursOf } from '../graph';
import { rowsOf } from '../lookup';
import { coordinatingTeam, type NetworkAt } from '../network-at';

/** Why somebody is near whom no route leads to. */
export const NEARNESS = ['PRESENT_TOGETHER', 'PRESENT_WITH_SOMEBODY', 'KNOWN_BY_TEAM', 'THERE'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** One of those wanted; indices of the network. */
export interface NearContact {
  readonly person: number;
  readonly how: Nearness;
  /** The latest rencontre where the asker, or `via`, was present with them. */
  readonly meeting: number | null;
  /** Whom the asker knows and who was present with them, or whom of the team knows them. */
  readonly via: number | null;
}

/** Co-presence of design.md 3.2 with those wanted, summed over the rencontres held by the day. */
function presentWith(at: NetworkAt, person: number, isWanted: Uint8Array) {
  const { attendance, heldOn, territorial } = at.network;
  const found = new Map<number, { weight: number; meeting: number }>();
  for (const presence of rowsOf(attendance.byFrom, person)) {
    const meeting = attendance.to[presence] ?? 0;
    const held = heldOn[meeting] ?? 0;
    if (!territorial[meeting] || held > at.asOf) continue;
    const present = new Set(Array.from(rowsOf(attendance.byTo, meeting), (row) => attendance.from[row] ?? 0));
    for (const other of present) {
      if (!isWanted[other] || other === person) continue;
      const before = found.get(other);
      const isLater = !before || (heldOn[before.meeting] ?? 0) <= held;
      found.set(other, {
        weight: (before?.weight ?? 0) + 1 / (present.size - 1),
        meeting: isLater ? meeting : before.meeting,
      });
    }
  }
  return found;
}

/** Whom a person knows or works with, by id. */
function knownTo(at: NetworkAt, person: number): number[] {
  const known = new Set(Array.from(neighboursOf(at.acquaintances, person), ([other]) => other));
  for (const job of rowsOf(at.staff.byPerson, person))
    for (const row of rowsOf(at.staff.byStructure, at.staff.structure[job] ?? 0))
      known.add(at.staff.person[row] ?? 0);
  known.delete(person);
  return [...known].sort((a, b) => a - b);
}

interface Ranked extends NearContact {
  readonly weight: number;
}

/**
 * Those wanted whom the asker is nearest to though nobody introduces them: present together at a rencontre, else
 * present with somebody whom the asker knows, else known by the team, else simply there. Within one of these
 * the larger co-presence first, then ids. O(rencontres of the asker and of whom they know × who was present).
 */
export function nearContacts(at: NetworkAt, from: number, targets: Int32Array, first: number): NearContact[] {
  const isWanted = new Uint8Array(at.network.people.list.length);
  for (const target of targets) isWanted[target] = 1;
  const found = new Map<number, Ranked>();
  const offer = (person: number, one: Omit<Ranked, 'person'>) => {
    const before = found.get(person);
    if (!before || (before.how === one.how && before.weight < one.weight))
      found.set(person, { person, ...one });
  };
  for (const [person, { weight, meeting }] of presentWith(at, from, isWanted))
    offer(person, { how: 'PRESENT_TOGETHER', meeting, via: null, weight });
  for (const via of knownTo(at, from))
    for (const [person, { weight, meeting }] of presentWith(at, via, isWanted))
      offer(person, { how: 'PRESENT_WITH_SOMEBODY', meeting, via, weight });
  const team = coordinatingTeam(at.network, at.asOf).people;
  for (const target of targets) {
    if (found.has(target)) continue;
    const via = [...neighboursOf(at.acquaintances, target)].find(([other]) => team[other])?.[0] ?? null;
    offer(target, { how: via === null ? 'THERE' : 'KNOWN_BY_TEAM', meeting: null, via, weight: 0 });
  }
  return [...found.values()]
    .sort(
      (x, y) =>
        NEARNESS.indexOf(x.how) - NEARNESS.indexOf(y.how) || y.weight - x.weight || x.person - y.person,
    )
    .slice(0, first)
    .map(({ person, how, meeting, via }) => ({ person, how, meeting, via }));
}
