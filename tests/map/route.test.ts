import { routeElements } from '../../web/src/map/graph-elements';
import { mapNetwork } from '../../web/src/network/map-nodes';
import type { NetworkNode } from '../../web/src/network/network.types';
import { readView } from '../../web/src/view/view';

const node = (id: string, degree: number): NetworkNode => ({
  id,
  label: id,
  kind: null,
  cities: [],
  structures: [],
  stages: [],
  degree,
  isolated: degree === 0,
  isolationReason: null,
  coordinates: false,
  x: 0,
  y: 0,
});

describe('a route on the map', () => {
  test('goes from each of its people to the next, and passes over who is not there', () => {
    const lines = routeElements(['p1', 'p2', 'gone', 'p3'], [node('p1', 1), node('p2', 1), node('p3', 0)]);
    expect(lines.map(({ data }) => [data.source, data.target])).toEqual([
      ['p1', 'p2'],
      ['p2', 'p3'],
    ]);
  });

  test('brings those along who have no noted tie, and no other of them', () => {
    const nodes = [node('p1', 1), node('p2', 0), node('p3', 0)];
    const shown = { nodes, connected: nodes.filter(({ degree }) => degree > 0), edges: [] };
    const drawn = (route?: string[]) => mapNetwork('PEOPLE', shown, false, route).nodes.map(({ id }) => id);
    expect(drawn(['p1', 'p2'])).toEqual(['p1', 'p2']);
    expect(drawn()).toEqual(['p1']);
  });

  test('stands in the address of the map of people, and of no other', () => {
    expect(readView({ level: 'people', route: 'p1,p2' }).route).toEqual(['p1', 'p2']);
    expect(readView({ route: 'p1,p2' }).route).toBeUndefined();
  });
});
