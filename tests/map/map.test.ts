import fc from 'fast-check';
import { STRUCTURE_KINDS } from '../../api/kinds';
import { edgeWidth, strongestEvidence } from '../../web/src/map/evidence-style';
import { KIND_STYLE } from '../../web/src/map/kind-style';
import type { MapNode } from '../../web/src/map/network-map.types';
import { placeLabels, wrapLabel } from '../../web/src/map/place-labels';
import { nearestInDirection, positionsOf } from '../../web/src/map/positions';

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

describe('the kinds of structure', () => {
  test('each has a colour and a shape of its own', () => {
    expect(new Set(STRUCTURE_KINDS.map((kind) => KIND_STYLE[kind].color)).size).toBe(10);
    expect(new Set(STRUCTURE_KINDS.map((kind) => JSON.stringify(KIND_STYLE[kind].points))).size).toBe(10);
  });

  test.each(STRUCTURE_KINDS)('the border of %s stands out from the paper, by day and by night', (kind) => {
    expect(contrast(KIND_STYLE[kind].border, '#f8f5ee')).toBeGreaterThanOrEqual(3);
    expect(contrast(KIND_STYLE[kind].dark.border, '#181613')).toBeGreaterThanOrEqual(3);
  });
});

test('an edge is drawn as its strongest evidence, in three widths', () => {
  expect(strongestEvidence(['CONFIRMED', 'DECLARED'])).toBe('CONFIRMED');
  expect(strongestEvidence(['DECLARED', 'COLLABORATION'])).toBe('COLLABORATION');
  expect([
    edgeWidth(0.6, ['DECLARED']),
    edgeWidth(0.9, ['CONFIRMED']),
    edgeWidth(0.9, ['CONFIRMED', 'DECLARED']),
  ]).toEqual([1, 1.5, 2.4]);
});

describe('labels', () => {
  const FRAME = { x: 0, y: 0, width: 1_000, height: 700 };
  const box = fc
    .record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) })
    .map((at) => ({
      ...at,
      width: 90,
      height: 30,
    }));

  test('none touches another, nor a node that is not its own', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), (spots) => {
        const nodes = new Map(
          spots.map(({ x, y }, i) => [`n${i}`, { x: x + 35, y: y - 24, width: 20, height: 20 }]),
        );
        const placed = placeLabels(
          spots.map((spot, i) => ({ id: `n${i}`, spots: [spot, { ...spot, y: spot.y - 60 }] })),
          nodes,
          FRAME,
        );
        const boxes = placed.map((label) => label.box);
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
          expect(a.x + a.width).toBeLessThanOrEqual(FRAME.width);
          expect(a.y).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('the first keeps its place, the next one takes another spot or waits', () => {
    const here = { x: 0, y: 0, width: 50, height: 10 };
    const there = { ...here, y: 40 };
    const placed = placeLabels(
      [
        { id: 'a', spots: [here] },
        { id: 'b', spots: [here, there] },
        { id: 'c', spots: [here, there] },
      ],
      new Map(),
      FRAME,
    );
    expect(placed).toEqual([
      { id: 'a', box: here },
      { id: 'b', box: there },
    ]);
  });

  test('a name has two lines at most, cut at words', () => {
    expect(wrapLabel('Mission locale')).toEqual(['Mission locale']);
    expect(wrapLabel('Centre social Les Trois Tilleuls')).toEqual(['Centre social Les', 'Trois Tilleuls']);
    const [first, second, third] = wrapLabel(
      'Association pour l’accompagnement des habitantes et des habitants',
    );
    expect([first, third]).toEqual(['Association pour', undefined]);
    expect(second?.endsWith('…')).toBe(true);
  });
});

describe('places', () => {
  const node = (id: string, x: number | null, y: number | null): MapNode => ({
    id,
    label: id,
    level: 'STRUCTURES',
    kind: null,
    degree: 1,
    x,
    y,
    coordinates: false,
    structures: [],
  });

  test('a node without a place stands near its neighbours, and moves none', () => {
    const saved = [node('a', 0, 0), node('b', 1_000, 0)];
    const edge = { source: 'b', target: 'new', weight: 0.6, evidence: ['DECLARED'] as const };
    const places = positionsOf([...saved, node('new', null, null)], [edge]);
    expect([places.get('a'), places.get('b')]).toEqual([
      { x: 0, y: 0 },
      { x: 1_000, y: 0 },
    ]);
    const at = places.get('new') ?? { x: 0, y: 0 };
    expect(Math.hypot(at.x - 1_000, at.y)).toBeLessThan(150);
  });

  test('arrows walk to the nearest node in their direction', () => {
    const others = new Map([
      ['near', { x: 10, y: 2 }],
      ['far', { x: 90, y: 0 }],
      ['below', { x: 0, y: 30 }],
    ]);
    expect(nearestInDirection({ x: 0, y: 0 }, others, 'right')).toBe('near');
    expect(nearestInDirection({ x: 0, y: 0 }, others, 'down')).toBe('below');
    expect(nearestInDirection({ x: 0, y: 0 }, others, 'up')).toBeNull();
  });
});
