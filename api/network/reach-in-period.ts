import { ALWAYS, type Day, holds } from './day';
import { rowsOf } from './lookup';
import { coordinatingTeam } from './network-at';
import type { TerritoryNetwork } from './territory-network';

/** Who came to one rencontre; `new`: had come to none before, of two on a day the first by id comes first. */
export interface MeetingReach {
  readonly meeting: number;
  readonly people: number;
  readonly newPeople: number;
  readonly structures: number;
  readonly newStructures: number;
}

export interface PeriodReach {
  readonly meetings: readonly MeetingReach[];
  /** Each counted once, however often they came. */
  readonly people: number;
  readonly structures: number;
}

/** TERRITORIAL meetings held by a day, in order of day, then of id. */
function heldBy({ heldOn, territorial }: TerritoryNetwork, until: Day): number[] {
  const held: number[] = [];
  heldOn.forEach((day, meeting) => {
    if (territorial[meeting] && day !== ALWAYS && day <= until) held.push(meeting);
  });
  return held.sort((a, b) => (heldOn[a] ?? 0) - (heldOn[b] ?? 0) || a - b);
}

/**
 * Who came in a period, both days in it: people who attended a TERRITORIAL meeting (those erased since count), and
 * the structures that employed one of them on its day. Without the team: neither the people of that day’s team nor
 * its structures. O(attendance × employments of a person).
 */
export function reachInPeriod(
  network: TerritoryNetwork,
  from: Day,
  until: Day,
  withoutTeam: boolean,
): PeriodReach {
  const { attendance, employments, heldOn, coordinates } = network;
  const [seenPeople, seenStructures] = [new Set<number>(), new Set<number>()];
  const [people, structures] = [new Set<number>(), new Set<number>()];
  const meetings: MeetingReach[] = [];
  for (const meeting of heldBy(network, until)) {
    const day = heldOn[meeting] ?? 0;
    const team = withoutTeam ? coordinatingTeam(network, day).people : null;
    const came = new Set<number>();
    const sent = new Set<number>();
    for (const row of rowsOf(attendance.byTo, meeting)) {
      const person = attendance.from[row] ?? -1;
      if (team?.[person]) continue;
      came.add(person);
      for (const job of rowsOf(employments.byFrom, person)) {
        const structure = employments.to[job] ?? -1;
        if (withoutTeam && coordinates[structure]) continue;
        if (holds(employments.since[job] ?? 0, employments.until[job] ?? 0, day)) sent.add(structure);
      }
    }
    const fresh = (list: ReadonlySet<number>, seen: ReadonlySet<number>) =>
      [...list].filter((one) => !seen.has(one)).length;
    if (day >= from) {
      meetings.push({
        meeting,
        people: came.size,
        newPeople: fresh(came, seenPeople),
        structures: sent.size,
        newStructures: fresh(sent, seenStructures),
      });
      for (const one of came) people.add(one);
      for (const one of sent) structures.add(one);
    }
    for (const one of came) seenPeople.add(one);
    for (const one of sent) seenStructures.add(one);
  }
  return { meetings, people: people.size, structures: structures.size };
}
