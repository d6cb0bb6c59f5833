import { ALWAYS } from './day';
import type { TerritoryNetwork } from './territory-network';

/**
 * How many acquaintances each meeting made: a pair counts once, for the meeting of its earliest declaration
 * (an undated one comes first; on one day the smaller meeting id). By meeting index; O(acquaintances).
 */
export function acquaintancesByMeeting(network: TerritoryNetwork): Int32Array {
  const made = new Int32Array(network.meetings.list.length);
  const first = new Map<number, { day: number; meeting: number }>();
  const { from, to, since } = network.acquaintances;
  const people = network.people.list.length;
  from.forEach((a, row) => {
    const b = to[row] ?? 0;
    if (a === b) return;
    const key = Math.min(a, b) * people + Math.max(a, b);
    const day = since[row] ?? ALWAYS;
    const meeting = network.acquaintanceMeeting[row] ?? -1;
    const known = first.get(key);
    const earlier =
      !known ||
      day < known.day ||
      (day === known.day && meeting >= 0 && (known.meeting < 0 || meeting < known.meeting));
    if (earlier) first.set(key, { day, meeting });
  });
  for (const { meeting } of first.values()) if (meeting >= 0) made[meeting] = (made[meeting] ?? 0) + 1;
  return made;
}
