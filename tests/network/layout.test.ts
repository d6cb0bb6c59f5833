import { diameterOf } from '../../api/network/layout/layout.types';
import { layoutNetwork } from '../../api/network/layout/layout-network';
import { placeNewNodes } from '../../api/network/layout/place-new-nodes';

const nodes = Array.from({ length: 40 }, (_, i) => ({
  id: `n${String(i).padStart(2, '0')}`,
  size: 1 + (i % 7),
  group: `town ${i % 4}`,
}));
const edges = nodes
  .flatMap(({ id }, i) =>
    [1, 4].map((step) => ({ source: id, target: nodes[(i + step) % 36]?.id ?? id, weight: 0.9 })),
  )
  .filter(({ source, target }) => source !== target);

const nearest = (places: ReadonlyMap<string, { x: number; y: number }>) => {
  const all = [...places.values()];
  return Math.min(...all.flatMap((a, i) => all.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
};

describe('the layout', () => {
  test('gives the same places for the same network and seed, and leaves Math.random alone', () => {
    const usual = Math.random;
    const first = layoutNetwork(nodes, edges, { seed: 7 });
    expect(Math.random).toBe(usual);
    expect(layoutNetwork(nodes, edges, { seed: 7 })).toEqual(first);
    expect(first.size).toBe(40);
  });

  test('no node touches another', () => {
    expect(nearest(layoutNetwork(nodes, edges, { seed: 7 }))).toBeGreaterThan(diameterOf(1));
  });

  test('an empty network has an empty map', () => {
    expect(layoutNetwork([], [], { seed: 7 }).size).toBe(0);
  });
});

describe('a new structure', () => {
  const placed = layoutNetwork(nodes, edges, { seed: 7 });

  test('stands near its neighbours and moves no other', () => {
    const before = structuredClone(placed);
    const added = placeNewNodes(
      placed,
      [{ id: 'new', size: 1, group: null }],
      [{ source: 'new', target: 'n03', weight: 0.6 }],
    );
    expect(placed).toEqual(before);
    expect([...added.keys()]).toEqual(['new']);
    const [spot, neighbour] = [added.get('new'), placed.get('n03')];
    expect(
      Math.hypot((spot?.x ?? 0) - (neighbour?.x ?? 0), (spot?.y ?? 0) - (neighbour?.y ?? 0)),
    ).toBeLessThan(400);
    expect(nearest(new Map([...placed, ...added]))).toBeGreaterThan(diameterOf(1));
  });

  test('a chain of new ones grows from the map outwards, whatever their ids', () => {
    const chain = ['a2', 'a1'].map((id) => ({ id, size: 1, group: null }));
    const added = placeNewNodes(placed, chain, [
      { source: 'a2', target: 'n00', weight: 0.6 },
      { source: 'a1', target: 'a2', weight: 0.6 },
    ]);
    expect([...added.keys()]).toEqual(['a2', 'a1']);
  });
});
