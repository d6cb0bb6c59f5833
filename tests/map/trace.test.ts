import type { Trace } from '../../web/src/map/trace';
import { traceKey } from '../../web/src/map/trace';
import { mapNetwork } from '../../web/src/network/map-nodes';
import type { NetworkNode } from '../../web/src/network/network.types';

function pressed(trace: Trace | null, key: string, cursor: string | null) {
  const told: unknown[] = [];
  const taken = traceKey(trace, key, cursor, {
    trace: (next) => told.push(next),
    tied: (from, to) => told.push([from, to]),
  });
  return { taken, told };
}

test('L begins a tie where the keyboard stands, or without a first end where it stands nowhere', () => {
  expect(pressed(null, 'l', 's1').told).toEqual([{ from: 's1' }]);
  expect(pressed(null, 'L', null).told).toEqual([{ from: null }]);
  expect(pressed({ from: 's1' }, 'l', 's2').told).toEqual([{ from: 's2' }]);
});

test('Enter takes the end that lacks: the first, then another than it', () => {
  expect(pressed({ from: null }, 'Enter', 's1').told).toEqual([{ from: 's1' }]);
  expect(pressed({ from: 's1' }, 'Enter', 's2').told).toEqual([['s1', 's2']]);
  expect(pressed({ from: 's1' }, 'Enter', 's1')).toEqual({ taken: true, told: [] });
  expect(pressed({ from: 's1' }, 'Enter', null)).toEqual({ taken: true, told: [] });
});

test('Escape gives up; without a tie that is drawn, Enter, Escape and arrows are the map’s own', () => {
  expect(pressed({ from: 's1' }, 'Escape', 's2').told).toEqual([null]);
  for (const key of ['Enter', 'Escape', 'ArrowLeft'])
    expect(pressed(null, key, 's1')).toEqual({ taken: false, told: [] });
  expect(pressed({ from: 's1' }, 'ArrowLeft', 's1').taken).toBe(false);
});

const aNode = (id: string, degree: number, x: number | null): NetworkNode => ({
  id,
  label: id,
  kind: null,
  cities: [],
  structures: [],
  stages: [],
  degree,
  isolated: degree === 0,
  coordinates: false,
  x,
  y: x,
});

test('while a tie is drawn the isolated stand below the others, each at a place of its own', () => {
  const connected = [aNode('a', 1, 0), aNode('b', 1, 300)];
  const isolated = ['c', 'd', 'e', 'f', 'g'].map((id) => aNode(id, 0, null));
  const shown = { nodes: [...connected, ...isolated], connected, edges: [] };
  expect(mapNetwork('STRUCTURES', shown).nodes.map(({ id }) => id)).toEqual(['a', 'b']);
  const places = mapNetwork('STRUCTURES', shown, true).nodes.slice(2);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
  expect(Math.min(...places.map(({ y }) => y ?? 0))).toBeGreaterThan(300);
});
