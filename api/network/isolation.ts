import type { IsolationReason } from '../kinds';
import { type Day, holds, isoDay, NEVER } from './day';
import { degreeOf } from './graph';
import { rowsOf } from './lookup';
import { coordinatingTeam, type NetworkAt } from './network-at';

/** An isolated structure: degree 0 in S(t) (design.md section 4). */
export interface Isolation {
  readonly structure: number;
  readonly reason: IsolationReason;
  /** ISO date; null when it never had a tie and its own beginning is unknown. */
  readonly since: string | null;
}

/** Somebody attended a territorial meeting by t while employed there. */
function cameWhileEmployed({ network, asOf }: NetworkAt, structure: number): boolean {
  const { employments, attendance } = network;
  for (const job of rowsOf(employments.byTo, structure)) {
    for (const presence of rowsOf(attendance.byFrom, employments.from[job] ?? 0)) {
      const meeting = attendance.to[presence] ?? 0;
      const day = network.heldOn[meeting] ?? 0;
      if (!network.territorial[meeting] || day > asOf) continue;
      if (holds(employments.since[job] ?? 0, employments.until[job] ?? 0, day)) return true;
    }
  }
  return false;
}

/** Why a structure of degree 0 is isolated. The team's own people count as registered and as having come. */
export function isolationReason(at: NetworkAt, structure: number): IsolationReason {
  const { employments } = at.network;
  const registered = rowsOf(employments.byTo, structure).some((job) =>
    holds(employments.since[job] ?? 0, employments.until[job] ?? 0, at.asOf),
  );
  if (!registered) return 'NOBODY_REGISTERED';
  return cameWhileEmployed(at, structure) ? 'CAME_WITHOUT_TIES' : 'NEVER_CAME';
}

/** The latest end, by t, of the times during which the structure had some tie; 0 when it never had one. */
function lastTieEnded(at: NetworkAt, structure: number, team: ReturnType<typeof coordinatingTeam>): Day {
  const { network, asOf, withoutTeam } = at;
  const { employments: jobs, acquaintances, collaborations } = network;
  const open = [network.openSince[structure] ?? 0, network.openUntil[structure] ?? NEVER] as const;
  let latest = 0;
  const note = (other: number, ...spans: readonly (readonly [Day, Day])[]) => {
    if (other === structure || (withoutTeam && team.structures[other])) return;
    const all = [open, [network.openSince[other] ?? 0, network.openUntil[other] ?? NEVER] as const, ...spans];
    const start = Math.max(...all.map(([since]) => since));
    const end = Math.min(...all.map(([, until]) => until));
    if (start < end && start <= asOf) latest = Math.max(latest, end);
  };
  const span = (links: { since: Int32Array; until: Int32Array }, row: number) =>
    [links.since[row] ?? 0, links.until[row] ?? NEVER] as const;
  for (const row of rowsOf(collaborations.byFrom, structure))
    note(collaborations.to[row] ?? 0, span(collaborations, row));
  for (const row of rowsOf(collaborations.byTo, structure))
    note(collaborations.from[row] ?? 0, span(collaborations, row));
  for (const job of rowsOf(jobs.byTo, structure)) {
    const person = jobs.from[job] ?? 0;
    if (withoutTeam && team.people[person]) continue;
    for (const second of rowsOf(jobs.byFrom, person))
      note(jobs.to[second] ?? 0, span(jobs, job), span(jobs, second));
    const known = [
      ...Array.from(
        rowsOf(acquaintances.byFrom, person),
        (row) => [row, acquaintances.to[row] ?? 0] as const,
      ),
      ...Array.from(
        rowsOf(acquaintances.byTo, person),
        (row) => [row, acquaintances.from[row] ?? 0] as const,
      ),
    ];
    for (const [row, other] of known) {
      if (other === person || (withoutTeam && team.people[other])) continue;
      for (const theirs of rowsOf(jobs.byFrom, other)) {
        note(jobs.to[theirs] ?? 0, span(jobs, job), span(acquaintances, row), span(jobs, theirs));
      }
    }
  }
  return latest;
}

/** The isolated structures of the day, in order of id; O(their people's history). */
export function isolatedStructures(at: NetworkAt): Isolation[] {
  const team = coordinatingTeam(at.network, at.asOf);
  const found: Isolation[] = [];
  for (let structure = 0; structure < at.structures.length; structure += 1) {
    if (!at.structures[structure] || degreeOf(at.ties, structure) > 0) continue;
    const ended = lastTieEnded(at, structure, team);
    const since = isoDay(ended > 0 ? ended : (at.network.openSince[structure] ?? 0));
    found.push({ structure, reason: isolationReason(at, structure), since });
  }
  return found;
}
