import { graphElements } from '../../web/src/map/graph-elements';
import { comparisonRows } from '../../web/src/network/compare/compare-csv';
import { shownComparison, tiesByMember } from '../../web/src/network/compare/shown-comparison';
import { isBackwards } from '../../web/src/network/compare/use-comparison';
import { readView } from '../../web/src/view/view';
import { comparison } from '../web/comparison-answers';

const whole = comparison.compareNetwork;
const all = shownComparison(whole, {});
const inOrder = (a: string, b: string) => a.localeCompare(b, 'fr');

test('a comparison is counted: ties and members that came, went and stayed, and who left isolation', () => {
  expect(all.counts).toEqual({
    edges: { ADDED: 1, LOST: 1, KEPT: 1 },
    changed: 1,
    nodes: { ADDED: 1, LOST: 1, KEPT: 4 },
    noLongerIsolated: 1,
    newlyIsolated: 0,
  });
});

test('of a territory that came in part the counts are those of the whole, unless a filter narrows it', () => {
  const part = { ...whole, truncated: true, addedEdges: 4_000, lostNodes: 70 };
  expect(shownComparison(part, {}).counts).toMatchObject({
    edges: { ADDED: 4_000, LOST: 1 },
    nodes: { LOST: 70 },
    noLongerIsolated: 1,
  });
  expect(shownComparison(part, { cities: ['93071'] }).counts.edges.ADDED).toBe(0);
});

test('on the map stand those with a tie on one of the two days, also who is gone', () => {
  expect(all.connected.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's6']);
});

test('filters keep the ties between those they keep, and count these alone', () => {
  const { counts, edges } = shownComparison(whole, { cities: ['93071'] });
  expect(edges.map(({ source, target }) => [source, target])).toEqual([
    ['s1', 's2'],
    ['s1', 's6'],
  ]);
  expect(counts).toMatchObject({ edges: { ADDED: 0, LOST: 1, KEPT: 1 }, noLongerIsolated: 0 });
});

test('each tie stands under both its ends, by name', () => {
  const groups = tiesByMember(all, ({ state }) => state !== 'KEPT', inOrder);
  expect(groups.map(({ node, ties }) => [node.label, ties.map(({ other }) => other.label)])).toEqual([
    ['Atelier', ['Élan solidaire']],
    ['Boutique', ['Zone d’envol']],
    ['Élan solidaire', ['Atelier']],
    ['Zone d’envol', ['Boutique']],
  ]);
});

test('the file has each tie once with both days and how it was known', () => {
  const rows = comparisonRows(whole, all, {
    heads: ['h'],
    state: ({ state }) => state,
    known: (evidence) => (evidence ?? []).join(),
  });
  expect(rows).toEqual([
    ['h'],
    ['KEPT', 'Zone d’envol', 'Élan solidaire', '2025-06-11', 'DECLARED', '2025-10-25', 'CONFIRMED'],
    ['ADDED', 'Élan solidaire', 'Atelier', '2025-06-11', '', '2025-10-25', 'COLLABORATION'],
    ['LOST', 'Zone d’envol', 'Boutique', '2025-06-11', 'DECLARED', '2025-10-25', ''],
  ]);
});

test('the days of an address: the eve of the first rencontre, a day of the calendar, or none', () => {
  const read = (compare: string) => readView({ compare, asOf: '2025-06-12' }).compare;
  expect([read('start'), read('2025-02-01'), read('2025-02-30'), read('soon')]).toEqual([
    'start',
    '2025-02-01',
    undefined,
    undefined,
  ]);
});

test('days are in the wrong order when the first is after the second, today where none is said', () => {
  const today = '2025-10-25';
  expect(isBackwards({ compare: '2025-10-26' }, today)).toBe(true);
  expect(isBackwards({ compare: '2025-10-25' }, today)).toBe(false);
  expect(isBackwards({ compare: '2025-07-01', asOf: '2025-06-12' }, today)).toBe(true);
  expect(isBackwards({ compare: 'start', asOf: '1990-01-01' }, today)).toBe(false);
  expect(isBackwards({ asOf: '1990-01-01' }, today)).toBe(false);
});

test('the map draws a tie for what became of it, and says of a node what became of it after its name', () => {
  const palette = {
    paper: '#fff',
    ink: '#000',
    muted: '#444',
    line: '#888',
    accent: '#055',
    focus: '#b40',
    added: '#164',
    lost: '#932',
    dark: false,
    font: 'sans-serif',
  };
  const nodeOf = (id: string) => ({
    id,
    label: id,
    level: 'STRUCTURES' as const,
    kind: null,
    degree: 1,
    x: 0,
    y: 0,
    coordinates: false,
    structures: [id],
  });
  const [old, fresh] = [nodeOf('s1'), nodeOf('s2')];
  const edge = { source: 's1', target: 's2', weight: 0.9, evidence: ['COLLABORATION' as const] };
  const drawn = graphElements(
    [old, { ...fresh, change: { state: 'ADDED', said: 's2, nouvelle' } }],
    [{ ...edge, change: 'ADDED' }],
    palette,
  ).map(({ data }) => data);
  expect(drawn).toMatchObject([
    { id: 's1', said: 's1', change: '' },
    { id: 's2', said: 's2, nouvelle', change: 'ADDED' },
    { change: 'ADDED', double: 0 },
  ]);
  expect(graphElements([old, fresh], [edge], palette)[2]?.data).toMatchObject({ change: '', double: 1 });
});
