import type { PathTerritory } from './path-territory';

/** A point of the earth, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_KM = 6_371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance in kilometres (haversine, on a sphere of the earth's mean radius). */
export function kilometresBetween(a: Point, b: Point): number {
  const lat = Math.sin(radians(b.latitude - a.latitude) / 2);
  const lon = Math.sin(radians(b.longitude - a.longitude) / 2);
  const h = lat * lat + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * lon * lon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The mean of some points, good enough within a territory that holds neither a pole nor the date line. */
export function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce(
    (a, b) => ({ latitude: a.latitude + b.latitude, longitude: a.longitude + b.longitude }),
    { latitude: 0, longitude: 0 },
  );
  return { latitude: sum.latitude / points.length, longitude: sum.longitude / points.length };
}

/** Where things are on a territory; null where no coordinates tell. */
export interface Where {
  /** Its own coordinates, else the middle of the first of its towns that has one. */
  readonly ofStructure: (place: number) => Point | null;
  readonly ofCity: (city: string) => Point | null;
  /** The middle of those that serve it, else of its town. */
  readonly ofNeighbourhood: (neighbourhood: string) => Point | null;
}

/**
 * A town's middle is that of its structures with coordinates: nothing else on the territory says where a town is.
 * `cityOfNeighbourhood` is null for a neighbourhood that has none. O(structures).
 */
export function whereOn(
  { members }: PathTerritory,
  coordinatesOf: (structure: string) => Point | null,
  cityOfNeighbourhood: (neighbourhood: string) => string | null,
): Where {
  const own = members.map(({ id }) => coordinatesOf(id));
  const gathered = (groupsOf: (place: number) => readonly string[]) => {
    const points = new Map<string, Point[]>();
    own.forEach((point, place) => {
      if (!point) return;
      for (const group of groupsOf(place)) points.set(group, [...(points.get(group) ?? []), point]);
    });
    return new Map([...points].map(([group, list]) => [group, middleOf(list)]));
  };
  const cities = gathered((place) => members[place]?.cities ?? []);
  const neighbourhoods = gathered((place) => members[place]?.neighbourhoods ?? []);
  const ofCity = (city: string) => cities.get(city) ?? null;
  return {
    ofStructure: (place) =>
      own[place] ?? members[place]?.cities.map(ofCity).find((point) => point !== null) ?? null,
    ofCity,
    ofNeighbourhood: (neighbourhood) =>
      neighbourhoods.get(neighbourhood) ?? ofCity(cityOfNeighbourhood(neighbourhood) ?? ''),
  };
}
