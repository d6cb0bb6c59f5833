import { A_READY, B_READY } from '../acquaintance-graph';
import { neighboursOf } from '../graph';
import { rowsOf } from '../lookup';
import { coordinatingTeam, type NetworkAt } from '../network-at';

/** How whoever introduces is tied to both, the best last. */
export const VIA_KINDS = ['TEAM', 'PRESENT_WITH_BOTH', 'KNOWS_BOTH'] as const;
export type ViaKind = (typeof VIA_KINDS)[number];

/** Who meets whom, and through whom: indices of people; null where the team has nobody. */
export interface Introducer {
  readonly kind: ViaKind;
  readonly a: number;
  readonly b: number;
  readonly via: number | null;
}

/** What is looked up again and again, once for each structure or rencontre. */
interface Memo {
  readonly staff: Map<number, readonly number[]>;
  readonly known: Map<number, ReadonlySet<number>>;
  readonly meetings: Map<number, readonly number[]>;
  readonly present: Map<number, ReadonlySet<number>>;
  readonly both: Map<number, readonly number[]>;
}

const once = <V>(memo: Map<number, V>, key: number, make: () => V): V => {
  const found = memo.get(key) ?? make();
  memo.set(key, found);
  return found;
};

/** Finds who can introduce two structures to each other on a day; what it looks up, it keeps. */
export function introducerFinder(at: NetworkAt) {
  const { network } = at;
  const memo: Memo = {
    staff: new Map(),
    known: new Map(),
    meetings: new Map(),
    present: new Map(),
    both: new Map(),
  };
  const staffOf = (structure: number) =>
    once(memo.staff, structure, () =>
      [
        ...new Set(
          Array.from(rowsOf(at.staff.byStructure, structure), (row) => at.staff.person[row] as number),
        ),
      ].sort((x, y) => x - y),
    );
  /** Acquainted with somebody of the structure, and not of it. */
  const knownTo = (structure: number) =>
    once(memo.known, structure, () => {
      const staff = staffOf(structure);
      const found = new Set(
        staff.flatMap((one) => [...neighboursOf(at.acquaintances, one)].map(([other]) => other)),
      );
      for (const one of staff) found.delete(one);
      return found;
    });
  const heldBy = (meeting: number) =>
    network.territorial[meeting] === 1 && (network.heldOn[meeting] as number) <= at.asOf;
  const attendedBy = (person: number) =>
    Array.from(
      rowsOf(network.attendance.byFrom, person),
      (row) => network.attendance.to[row] as number,
    ).filter(heldBy);
  const meetingsOf = (structure: number) =>
    once(memo.meetings, structure, () =>
      [...new Set(staffOf(structure).flatMap(attendedBy))].sort((x, y) => x - y),
    );
  /** Who was there, and is in the network today. */
  const presentAt = (meeting: number) =>
    once(
      memo.present,
      meeting,
      () =>
        new Set(
          Array.from(
            rowsOf(network.attendance.byTo, meeting),
            (row) => network.attendance.from[row] as number,
          ).filter((person) => at.people[person]),
        ),
    );

  /** Who was at both rencontres: few, and asked for again and again. */
  const presentAtBoth = (one: number, other: number) =>
    once(memo.both, one * network.heldOn.length + other, () =>
      [...presentAt(one)].filter((person) => presentAt(other).has(person)),
    );

  /** Those who know both; those who were present with both, unless `first` asks for one alone. */
  const knowBoth = (a: number, b: number): number[] => {
    const [small, large] = [knownTo(a), knownTo(b)].sort((x, y) => x.size - y.size) as [
      ReadonlySet<number>,
      ReadonlySet<number>,
    ];
    const inside = new Set([...staffOf(a), ...staffOf(b)]);
    return [...small].filter((person) => large.has(person) && !inside.has(person));
  };
  function* presentWithBoth(a: number, b: number): Generator<number> {
    const [here, there] = [meetingsOf(a), meetingsOf(b)];
    if (here.length === 0 || there.length === 0) return;
    const inside = new Set([...staffOf(a), ...staffOf(b)]);
    for (const one of here)
      for (const other of there)
        for (const person of presentAtBoth(one, other)) if (!inside.has(person)) yield person;
  }

  /** 2 when somebody knows both, 1 when somebody was present with both, else 0; the first found is enough. */
  const rank = (a: number, b: number): number => {
    if (knowBoth(a, b).length > 0) return 2;
    return presentWithBoth(a, b).next().done ? 0 : 1;
  };

  const knows = (person: number, other: number): boolean =>
    [...neighboursOf(at.acquaintances, person)].some(([neighbour]) => neighbour === other);
  /** How many of two people somebody said to be ready to introduce people to. */
  const readyFor = (via: number, ends: readonly number[]): number => {
    let ready = 0;
    for (const [other, edge] of neighboursOf(at.acquaintances, via))
      if (ends.includes(other) && (at.acquaintances.bits[edge] as number) & (via < other ? A_READY : B_READY))
        ready += 1;
    return ready;
  };
  const metOf = (via: number, structure: number): number | undefined =>
    staffOf(structure).find((one) => attendedBy(one).some((meeting) => presentAt(meeting).has(via)));

  /** Who of each, and through whom: whoever is ready first, then the smallest index. */
  const choose = (a: number, b: number): Introducer => {
    const firsts = { a: staffOf(a)[0] as number, b: staffOf(b)[0] as number };
    const known = knowBoth(a, b).map((via) => {
      const acquainted = (structure: number) => staffOf(structure).find((one) => knows(via, one)) as number;
      const ends = { a: acquainted(a), b: acquainted(b) };
      return { via, ...ends, score: readyFor(via, [ends.a, ends.b]) };
    });
    const [best] = known.sort((x, y) => y.score - x.score || x.via - y.via);
    if (best) return { kind: 'KNOWS_BOTH', a: best.a, b: best.b, via: best.via };
    const present = [...new Set(presentWithBoth(a, b))].map((via) => ({
      via,
      score: Number(knownTo(a).has(via)) + Number(knownTo(b).has(via)),
    }));
    const [there] = present.sort((x, y) => y.score - x.score || x.via - y.via);
    if (there)
      return {
        kind: 'PRESENT_WITH_BOTH',
        a: metOf(there.via, a) ?? firsts.a,
        b: metOf(there.via, b) ?? firsts.b,
        via: there.via,
      };
    const team = coordinatingTeam(network, at.asOf).people.indexOf(1);
    return { kind: 'TEAM', ...firsts, via: team < 0 ? null : team };
  };
  return { rank, choose };
}
export type IntroducerFinder = ReturnType<typeof introducerFinder>;
