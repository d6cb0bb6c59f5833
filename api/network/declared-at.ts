import { holds } from './day';
import { rowsOf } from './lookup';
import type { NetworkAt } from './network-at';

/** The id of the rencontre of the earliest declaration between two people that holds on the day; null where none is known. */
export function declaredAt({ network, asOf }: NetworkAt, a: number, b: number): string | null {
  const { acquaintances, records } = network;
  let best: { day: number; meeting: string | null } | null = null;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const row of rowsOf(acquaintances.byFrom, from)) {
      const since = acquaintances.since[row] ?? 0;
      if (acquaintances.to[row] !== to || !holds(since, acquaintances.until[row] ?? 0, asOf)) continue;
      const meeting = records.acquaintances[acquaintances.record[row] ?? 0]?.meetingId ?? null;
      if (!best || since < best.day || (since === best.day && best.meeting === null))
        best = { day: since, meeting };
    }
  }
  return best?.meeting ?? null;
}
