import { type PlacedHost, placesFor } from '../../api/pathway/outreach-match';

const host = (id: string, over: Partial<PlacedHost> = {}): PlacedHost => ({
  id,
  name: id,
  cities: ['sevran'],
  neighbourhoods: [],
  left: 1,
  runners: [],
  ...over,
});
const seeker = { id: 'asks', name: 'asks', cities: ['sevran'], neighbourhoods: ['beaudottes'] };

test('a host of the same neighbourhood comes first, then one of the same town, each by name', () => {
  const hosts = [
    host('b town'),
    host('a town'),
    host('z next door', { neighbourhoods: ['beaudottes', 'gare'] }),
    host('elsewhere', { cities: ['drancy'], neighbourhoods: ['centre'] }),
  ];
  expect(placesFor(seeker, hosts)).toEqual([
    { host: 'z next door', nearness: 'NEIGHBOURHOOD' },
    { host: 'a town', nearness: 'CITY' },
    { host: 'b town', nearness: 'CITY' },
  ]);
});

test('nobody without room, who did not say how much, who is the same, or where one comes already', () => {
  const hosts = [
    host('full', { left: 0 }),
    host('unsaid', { left: null }),
    host('asks'),
    host('known', { runners: ['asks'] }),
  ];
  expect(placesFor(seeker, hosts)).toEqual([]);
});

test('who has no town is near to nobody', () => {
  expect(placesFor({ ...seeker, cities: [], neighbourhoods: [] }, [host('a')])).toEqual([]);
  expect(placesFor(seeker, [host('a', { cities: [] })])).toEqual([]);
});

test('how many sessions a host received changes nothing in the order', () => {
  const order = (runners: Readonly<Record<string, readonly string[]>>) =>
    placesFor(
      seeker,
      ['c', 'a', 'b'].map((id) => host(id, { runners: runners[id] ?? [] })),
    ).map((place) => place.host);
  expect(order({})).toEqual(['a', 'b', 'c']);
  expect(order({ c: ['x', 'y', 'z'], b: ['x'] })).toEqual(['a', 'b', 'c']);
});
