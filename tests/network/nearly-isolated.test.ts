import { sinceDay } from '../../api/network/day';
import { nearlyIsolated } from '../../api/network/nearly-isolated';
import { networkAt } from '../../api/network/network-at';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { aTerritory } from '../support/builders';

type Builder = ReturnType<typeof aTerritory>;

function nearly(builder: Builder) {
  const network = buildTerritoryNetwork(builder.records());
  const at = networkAt(network, sinceDay('2025-01-01'), false);
  const towns = new Map(builder.records().locations.map(({ from, to }) => [from, [to]]));
  const found = nearlyIsolated(at, (structure) => towns.get(network.structures.list[structure] ?? '') ?? []);
  return Object.fromEntries(
    found.map(({ structure, reasons, person }) => [
      network.structures.list[structure],
      [...reasons, person === null ? null : network.people.list[person]],
    ]),
  );
}

/** A hub with two people, in another town than the others. */
const hub = () =>
  aTerritory()
    .structure('hub', { city: 'A' })
    .person('h1', 'hub')
    .person('h2', 'hub')
    .structure('far', { city: 'B' })
    .person('f', 'far')
    .knows('h1', 'f')
    .knows('h2', 'f')
    .collaborate('hub', 'far');

describe('nearly isolated', () => {
  test('ELSEWHERE: every tie goes through one person of another structure', () => {
    const builder = hub()
      .structure('s', { city: 'C' })
      .person('p', 's')
      .person('q', 's')
      .knows('p', 'h1')
      .knows('q', 'h1');
    expect(nearly(builder).s).toEqual(['ELSEWHERE', 'h1']);
  });

  test('not when somebody else there is known too, nor when the structures collaborate', () => {
    const two = hub()
      .structure('s', { city: 'C' })
      .person('p', 's')
      .person('q', 's')
      .knows('p', 'h1')
      .knows('q', 'h2');
    expect(nearly(two).s).toBeUndefined();
    const partners = hub()
      .structure('s', { city: 'C' })
      .person('p', 's')
      .knows('p', 'h1')
      .collaborate('s', 'hub');
    expect(nearly(partners).s).toBeUndefined();
  });

  test('INSIDE: every tie goes through one of its own people, and there are two at most', () => {
    const builder = hub()
      .structure('s', { city: 'C' })
      .person('p', 's')
      .knows('p', 'h1')
      .knows('p', 'h2')
      .knows('p', 'f');
    expect(nearly(builder).s).toEqual(['INSIDE', 'p']);
  });

  test('a person who works for both stands on both sides', () => {
    const builder = hub().structure('s', { city: 'C' }).employed('h1', 's');
    expect(nearly(builder).s?.slice(0, 2)).toEqual(['INSIDE', 'h1']);
    const only = aTerritory()
      .structure('a', { city: 'A' })
      .structure('b', { city: 'B' })
      .person('p', 'a')
      .employed('p', 'b');
    expect(nearly(only).a).toEqual(['ELSEWHERE', 'INSIDE', 'p']);
  });

  test('ONLY_THE_TEAM: isolated without the coordinating team', () => {
    const builder = hub()
      .structure('team', { city: 'D', coordinates: true })
      .person('t', 'team')
      .person('u', 'team')
      .knows('t', 'h1')
      .knows('u', 'f');
    builder
      .structure('s', { city: 'C' })
      .person('p', 's')
      .knows('p', 't')
      .knows('p', 'u')
      .person('q', 's')
      .knows('q', 'u');
    expect(nearly(builder).s).toEqual(['ONLY_THE_TEAM', null]);
  });

  test('INSIDE_ITS_CITY: all its neighbours are of its own town', () => {
    const builder = hub()
      .structure('s', { city: 'A' })
      .person('p', 's')
      .person('q', 's')
      .knows('p', 'h1')
      .knows('q', 'h2');
    expect(nearly(builder).s).toEqual(['INSIDE_ITS_CITY', null]);
  });
});
