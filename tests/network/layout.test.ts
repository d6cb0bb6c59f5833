import { boxMeetsHull, convexHull } from '../../api/network/layout/hull';
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

type Place = { x: number; y: number } | undefined;
const distance = (a: Place, b: Place) => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

const nearest = (places: ReadonlyMap<string, { x: number; y: number }>) => {
  const all = [...places.values()];
  return all.reduce(
    (least, a, i) => all.slice(i + 1).reduce((so, b) => Math.min(so, distance(a, b)), least),
    Number.POSITIVE_INFINITY,
  );
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

  test('structures of one town stand nearer to each other than to those of others', () => {
    const places = layoutNetwork(nodes, edges, { seed: 7 });
    const mean = (same: boolean) => {
      const lengths = nodes.flatMap((a, i) =>
        nodes
          .slice(i + 1)
          .filter((b) => (a.group === b.group) === same)
          .map((b) => distance(places.get(a.id), places.get(b.id))),
      );
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(mean(true)).toBeLessThan(0.8 * mean(false));
  });

  test('lies as a landscape', () => {
    const all = [...layoutNetwork(nodes, edges, { seed: 7 }).values()];
    const range = (values: number[]) => Math.max(...values) - Math.min(...values);
    const aspect = range(all.map(({ x }) => x)) / range(all.map(({ y }) => y));
    expect(aspect).toBeGreaterThan(1.2);
    expect(aspect).toBeLessThan(2.2);
  });

  test('small parts stand apart from the large one and from each other', () => {
    const pairs = Array.from({ length: 30 }, (_, i) => [`a${i}`, `b${i}`] as const);
    const small = pairs.flat().map((id) => ({ id, size: 1, group: null }));
    const places = layoutNetwork(
      [...nodes, ...small],
      [...edges, ...pairs.map(([source, target]) => ({ source, target, weight: 0.6 }))],
      { seed: 7 },
    );
    expect(places.size).toBe(100);
    expect(nearest(places)).toBeGreaterThan(diameterOf(1));
    for (const [a, b] of pairs) {
      const within = distance(places.get(a), places.get(b));
      const others = [...places].filter(([id]) => id !== a && id !== b);
      const next = Math.min(...others.map(([, place]) => distance(places.get(a), place)));
      expect(next).toBeGreaterThan(0.5 * within);
    }
  });

  test('a network too large for fCoSE is laid out too: the same each time, none touching', () => {
    const many = Array.from({ length: 600 }, (_, i) => ({ id: `m${i}`, size: 4, group: `town ${i % 9}` }));
    const ties = many.flatMap(({ id }, i) =>
      [9, 18, 101].map((step) => ({ source: id, target: `m${(i + step) % 600}`, weight: 0.6 })),
    );
    const places = layoutNetwork(many, ties, { seed: 7 });
    expect(layoutNetwork(many, ties, { seed: 7 })).toEqual(places);
    expect(nearest(places)).toBeGreaterThan(diameterOf(4));
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

test('a convex shape keeps out the boxes that touch it, and no other', () => {
  const hull = convexHull([
    { x: 0, y: 0 },
    { x: 10, y: 10 },
    { x: 20, y: 0 },
    { x: 10, y: 4 },
    { x: 10, y: -10 },
  ]);
  expect(hull).toHaveLength(4);
  expect(boxMeetsHull({ left: 9, right: 11, top: 0, bottom: 1 }, hull)).toBe(true);
  expect(boxMeetsHull({ left: 0, right: 3, top: 8, bottom: 10 }, hull)).toBe(false);
});
