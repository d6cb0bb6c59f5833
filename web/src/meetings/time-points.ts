import { plusDays } from '../../../api/plus-days';
import type { TerritoryQuery } from '../gql/graphql';

export type Rencontre = TerritoryQuery['meetings'][number];

/** One day of rencontres: a column of the time bar. */
export interface TimePoint {
  readonly heldOn: string;
  readonly cities: Rencontre['cities'];
  readonly acquaintancesMade: number;
  readonly attendeeCount: number;
}

/** The days of rencontres until today, oldest first; two rencontres on one day are one point. */
export function timePoints(meetings: readonly Rencontre[], today: string): readonly TimePoint[] {
  const days = new Map<string, TimePoint>();
  for (const { heldOn, cities, acquaintancesMade, attendeeCount } of meetings) {
    // What is planned has brought nothing yet.
    if (heldOn > today) continue;
    const day = days.get(heldOn) ?? { heldOn, cities: [], acquaintancesMade: 0, attendeeCount: 0 };
    days.set(heldOn, {
      heldOn,
      cities: [...day.cities, ...cities.filter(({ id }) => !day.cities.some((city) => city.id === id))],
      acquaintancesMade: day.acquaintancesMade + acquaintancesMade,
      attendeeCount: day.attendeeCount + attendeeCount,
    });
  }
  return [...days.values()].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

/** The last point that a date has seen, or null: where the time bar stands. */
export function pointAt(points: readonly TimePoint[], asOf: string | undefined): TimePoint | null {
  if (asOf === undefined) return null;
  return points.filter(({ heldOn }) => heldOn <= asOf).at(-1) ?? null;
}

/** The eve of the first rencontre, where a replay begins; undefined where there is none. */
export const eveOf = ([first]: readonly TimePoint[]): string | undefined =>
  first && plusDays(first.heldOn, -1);

/** Where a replay stops, in order; today, the end, is left out. */
const stops = (points: readonly TimePoint[]): readonly string[] =>
  [eveOf(points), ...points.map(({ heldOn }) => heldOn)].filter((date) => date !== undefined);

/** The date after this one in a replay; undefined is today, the end. From today it starts again. */
export function nextDate(points: readonly TimePoint[], asOf: string | undefined): string | undefined {
  if (asOf === undefined) return eveOf(points);
  return stops(points).find((date) => date > asOf);
}

/** The date before this one in a replay; null where it began. */
export const previousDate = (points: readonly TimePoint[], asOf: string | undefined): string | null =>
  stops(points)
    .filter((date) => asOf === undefined || date < asOf)
    .at(-1) ?? null;

/** What a stop of the replay is compared with: the stop before. Null where it began, and between two stops. */
export function stepAt(
  points: readonly TimePoint[],
  asOf: string | undefined,
): { readonly from: string; readonly to: string | null } | null {
  if (asOf !== undefined && !points.some(({ heldOn }) => heldOn === asOf)) return null;
  const from = previousDate(points, asOf);
  return from === null ? null : { from, to: asOf ?? null };
}
