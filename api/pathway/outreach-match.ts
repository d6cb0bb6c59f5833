/** Where a structure is, or whom it works for: ids of towns and neighbourhoods. */
export interface Placed {
  readonly id: string;
  /** By which lists are read: folded. */
  readonly name: string;
  readonly cities: readonly string[];
  readonly neighbourhoods: readonly string[];
}

export interface PlacedHost extends Placed {
  /** Half-days a week; null when it did not say how many it gives. */
  readonly left: number | null;
  /** Those who hold a session there already. */
  readonly runners: readonly string[];
}

/** How near a place is to those whom a structure works for, the nearest first. */
export const NEARNESSES = ['NEIGHBOURHOOD', 'CITY'] as const;
export type Nearness = (typeof NEARNESSES)[number];

export interface NearPlace {
  readonly host: string;
  readonly nearness: Nearness;
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

function nearnessOf(seeker: Placed, host: Placed): Nearness | null {
  if (meet(seeker.neighbourhoods, host.neighbourhoods)) return 'NEIGHBOURHOOD';
  return meet(seeker.cities, host.cities) ? 'CITY' : null;
}

const byName = (a: Placed, b: Placed): number => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1);

/**
 * Where a structure that looks for a place may ask: hosts with room left, of the same neighbourhood, then of the
 * same town; by name, and never by what a host received or "brought". Nobody is offered to oneself, nor twice.
 * O(hosts) for each seeker.
 */
export const placesFor = (seeker: Placed, hosts: readonly PlacedHost[]): NearPlace[] =>
  hosts
    .filter(({ id, left, runners }) => id !== seeker.id && (left ?? 0) > 0 && !runners.includes(seeker.id))
    .flatMap((host) => {
      const nearness = nearnessOf(seeker, host);
      return nearness === null ? [] : [{ host, nearness }];
    })
    .sort((a, b) => NEARNESSES.indexOf(a.nearness) - NEARNESSES.indexOf(b.nearness) || byName(a.host, b.host))
    .map(({ host, nearness }) => ({ host: host.id, nearness }));

export const inOrderOfName = <T extends Placed>(list: readonly T[]): T[] => [...list].sort(byName);
